import { z } from 'zod'
import { BrokenContentError, lenientList, parseOne, showable } from '@/sanity/content/read'

const schema = z.object({ _id: z.string(), title: z.string().min(1) })

describe('reading content', () => {
  let log: jest.SpyInstance
  beforeEach(() => (log = jest.spyOn(console, 'warn').mockImplementation(() => undefined)))
  afterEach(() => log.mockRestore())

  it('leaves a broken document out of a list, and names it, its field and what is wrong', () => {
    const rows = [{ _id: 'a', title: 'Good' }, { _id: 'b', title: 7 }, null]
    expect(lenientList(schema).parse(rows)).toEqual([{ _id: 'a', title: 'Good' }])
    expect(log).toHaveBeenCalledTimes(1)
    expect(log.mock.calls[0]?.[0]).toMatch(/b is left out: title: /)
  })

  it('takes a missing list for an empty one', () => {
    expect(lenientList(schema).parse(null)).toEqual([])
  })

  it('answers null for a page that isn’t there', () => {
    expect(parseOne(schema, null)).toBeNull()
  })

  it('throws for a page whose own document is broken, so that its last good version stays', () => {
    expect(() => parseOne(schema, { _id: 'b', title: '' })).toThrow(BrokenContentError)
    expect(() => parseOne(schema, { _id: 'b', title: '' })).toThrow(/^b can't be shown: title: /)
  })

  it('lets a build go on without the pages that can’t be shown', async () => {
    const read = async ({ slug }: { slug: string }) => {
      if (slug === 'broken') throw new BrokenContentError('b', ['title: missing'])
      return slug === 'gone' ? null : { slug }
    }
    expect(await showable([{ slug: 'good' }, { slug: 'broken' }, { slug: 'gone' }], read)).toEqual([{ slug: 'good' }])
    expect(log.mock.calls[0]?.[0]).toMatch(/no page for “broken”/)
  })

  it('stops a build when the lake is away: an empty site is worse than none', async () => {
    await expect(showable([{ slug: 'good' }], () => Promise.reject(new TypeError('fetch failed')))).rejects.toThrow('fetch failed')
  })
})
