/** What the content API tells programs: the starter content through the real readers. */
import { benefitOf, claimOf, listedCondition, wholeCondition } from '@/app/api/content/answers'
import { benefitAnswer, claimAnswer, conditionAnswer, conditionListAnswer, errorAnswer } from '@/lib/content-api/answers'
import { getBenefit } from '@/sanity/content/benefit'
import { getCondition } from '@/sanity/content/condition'
import { getEvidence } from '@/sanity/content/evidence'
import { serve, starter } from '../sanity/lake-fixture'

beforeAll(() => serve(starter))

const slugs = (type: string) => starter.filter(({ _type }) => _type === type).map(({ slug }) => (slug as { current: string }).current)

describe('the content API', () => {
  it('answers in the shapes that its OpenAPI file documents', async () => {
    for (const slug of slugs('condition')) {
      const condition = (await getCondition(slug))!
      conditionListAnswer.strict().parse(listedCondition(condition))
      conditionAnswer.strict().parse(wholeCondition(condition))
    }
    for (const slug of slugs('benefit')) benefitAnswer.strict().parse(benefitOf((await getBenefit(slug))!))
    for (const claim of (await getEvidence()).claims) claimAnswer.strict().parse(claimOf(claim))
  })

  it('shows the emergency card first, and that nobody has reviewed the page', async () => {
    const { careCards, review } = wholeCondition((await getCondition('herniated-disc'))!)
    expect(careCards[0]).toMatchObject({ level: 'emergency', phone: '9-1-1' })
    expect(review).toMatchObject({ state: 'not-reviewed', lastReviewed: null, nextReviewDue: null })
  })
})

describe('one condition', () => {
  const ask = async (slug: string) => {
    const { GET } = await import('@/app/api/content/v1/conditions/[slug]/route')
    return GET(new Request('http://localhost'), { params: Promise.resolve({ slug }) })
  }

  it('that is gone since the proxy knew it answers as the OpenAPI file says: 404 with an error in JSON', async () => {
    const answer = await ask('gone')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(errorAnswer.parse(await answer.json())).toEqual({ error: 'There is no condition with this slug.' })
  })

  it('that is there answers with itself', async () => {
    expect(await (await ask('scoliosis')).json()).toMatchObject({ condition: { slug: 'scoliosis' } })
  })
})
