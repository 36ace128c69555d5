import { addMonths, clinicDay, digest, reviewProblems, reviewStatus, samePerson, type ReviewRecord } from '@/lib/review'

const record: ReviewRecord = { author: 'A. Writer', reviewer: { name: 'B. Reader' }, date: '2026-01-31', nextDue: '2027-01-31', scope: 'whole-page', digest: 'as-reviewed' }

describe('the digest', () => {
  it('is SHA-256 of the canonical content', async () => {
    // printf '{"a":1,"b":["x",{"c":true}]}' | sha256sum
    expect(await digest({ b: ['x', { c: true, d: null }], a: 1, e: undefined })).toBe('ab08bebfdb1e1ab49c26b6f0227adb84e3cdf48f82978cdc70be23a24f3ae0e3')
  })

  it('does not see who saved it when, addresses and marketing', async () => {
    const page = { title: 'Scoliosis', faqs: [{ _id: 'faq-a', answer: 'Yes.' }] }
    const saved = { ...page, _rev: 'r2', _updatedAt: '2026-02-01T00:00:00Z', slug: 'scoliosis', seo: { title: 'Buy now' }, faqs: [{ answer: 'Yes.', _id: 'faq-a', _rev: 'x' }] }
    expect(await digest(saved)).toBe(await digest(page))
  })

  it('sees another word, another order and another member', async () => {
    const one = await digest({ list: ['a', 'b'] })
    expect(await digest({ list: ['b', 'a'] })).not.toBe(one)
    expect(await digest({ list: ['a', 'c'] })).not.toBe(one)
    expect(await digest({ list: ['a', 'b', 'c'] })).not.toBe(one)
  })
})

describe('the status of a page', () => {
  it('is not reviewed without a valid review of the whole page', () => {
    const invalid: ReviewRecord[] = [
      { ...record, scope: 'safety-only' },
      { ...record, reviewer: { name: 'a writer' } },
      { ...record, nextDue: '2029-02-01' },
      { ...record, nextDue: record.date },
      { ...record, date: '2026-07-01' },
    ]
    for (const one of invalid) expect(reviewStatus([one], 'as-reviewed', '2026-06-30')).toEqual({ state: 'not-reviewed' })
    expect(reviewStatus([], 'as-reviewed', '2026-06-30')).toEqual({ state: 'not-reviewed' })
  })

  it.each([
    ['as-reviewed', '2027-01-31', []],
    ['other words', '2027-01-31', ['changed']],
    ['as-reviewed', '2027-02-01', ['past-due']],
    ['other words', '2027-02-01', ['changed', 'past-due']],
  ])('with %s on %s has the notices %j', (now, today, notices) => {
    expect(reviewStatus([record], now, today)).toEqual({ state: 'reviewed', review: record, notices })
  })

  it('follows the newest review', () => {
    const newer = { ...record, date: '2026-05-01', nextDue: '2027-05-01', digest: 'newer words' }
    expect(reviewStatus([record, newer], 'newer words', '2027-02-01')).toEqual({ state: 'reviewed', review: newer, notices: [] })
  })
})

it('says why a record is no review', () => {
  expect(reviewProblems(record)).toEqual([])
  expect(reviewProblems({ ...record, nextDue: '2029-01-31' })).toEqual([])
  expect(reviewProblems({ ...record, author: 'B.  READER', nextDue: '2025-01-01' })).toHaveLength(2)
})

it('knows a person by name alone', () => {
  expect(samePerson('José  Ng', 'jose ng')).toBe(true)
  expect(samePerson('José Ng', 'José Wong')).toBe(false)
})

it.each(['Ann Lee, RMT', 'Ann Lee R.M.T.', 'Dr Ann Lee', 'Dr. ANN  Lee, MD, PhD', 'Ann Lee (Registered Massage Therapist)'])('knows %s as Ann Lee', (written) => {
  expect(samePerson(written, 'Ann Lee')).toBe(true)
  expect(samePerson(written, 'Ann Li')).toBe(false)
  expect(samePerson(written, 'An Lee')).toBe(false)
})

it('takes nobody’s name for a title', () => {
  expect(samePerson('Yo-Yo Ma', 'Yo-Yo Do')).toBe(false)
  expect(samePerson('J. Ma', 'J. Do, RMT')).toBe(false)
})

it('counts days on the clinic’s calendar', () => {
  expect(clinicDay(new Date('2026-07-22T06:59:00Z'))).toBe('2026-07-21')
  expect(clinicDay(new Date('2026-07-22T07:01:00Z'))).toBe('2026-07-22')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-11-22', 12)).toBe('2027-11-22')
  expect(addMonths('2026-11-22', 36)).toBe('2029-11-22')
})
