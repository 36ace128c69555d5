import { evaluate, parse } from 'groq-js'
import type { StructureBuilder } from 'sanity/structure'
import { citationFields } from '@/sanity/content/parts/citation'
import { attentionDays, attentionLists } from '@/sanity/studio/needs-attention'
import { structure } from '@/sanity/studio/structure'

afterEach(() => jest.useRealTimers())

const lateEvening = new Date('2026-11-23T06:30:00Z')
const nextMorning = new Date('2026-11-23T16:00:00Z')

it('counts days at the clinic', () => {
  expect(attentionDays(lateEvening)).toEqual({ today: '2026-11-22', yearAgo: '2025-11-22' })
  expect(attentionDays(nextMorning)).toEqual({ today: '2026-11-23', yearAgo: '2025-11-23' })
})

it('lists a source as expired on the day on which pages say so', async () => {
  const dataset = [{ _id: 'citation-a', _type: 'citation', status: 'current', expiresOn: '2026-11-22' }]
  const ask = async (query: string, params: Record<string, unknown>) => (await evaluate(parse(query, { params }), { dataset, params })).get() as Promise<unknown>
  const filter = attentionLists.find(({ id }) => id === 'sources-not-current')?.filter ?? ''
  for (const [moment, status, listed] of [[lateEvening, 'current', 0], [nextMorning, 'expired', 1]] as const) {
    const days = attentionDays(moment)
    expect(await ask(`count(*[${filter}])`, days)).toBe(listed)
    expect(await ask(`*[0]{${citationFields}}.status`, days)).toBe(status)
  }
})

/** A builder of which each call gives the builder, that notes what lists are given as parameters and what opens them. */
function recording() {
  const params: unknown[] = []
  const openings: (() => unknown)[] = []
  const builder: unknown = new Proxy({}, {
    get: (_target, name) => (argument: unknown) => {
      if (name === 'params') params.push(argument)
      if (name === 'child' && typeof argument === 'function') openings.push(argument as () => unknown)
      return builder
    },
  })
  return { builder: builder as StructureBuilder, params, openings }
}

it('asks for the day when a list is opened, for the Studio may stand open for days', () => {
  jest.useFakeTimers({ now: lateEvening })
  const { builder, params, openings } = recording()
  void structure(builder, {} as Parameters<typeof structure>[1])
  expect(openings).toHaveLength(attentionLists.length)
  params.length = 0
  jest.setSystemTime(nextMorning)
  for (const open of openings) open()
  expect(params).toEqual(attentionLists.map(() => ({ today: '2026-11-23', yearAgo: '2025-11-23' })))
})

it('lists pages of every type without a search description of their own', async () => {
  const pages = ['condition', 'benefit', 'technique', 'symptom'].map((_type) => ({ _id: `${_type}-a`, _type }))
  const dataset = [...pages, { _id: 'symptom-b', _type: 'symptom', seo: { description: 'What it may be.' } }, { _id: 'faq-a', _type: 'faq' }]
  const filter = attentionLists.find(({ id }) => id === 'no-search-description')?.filter ?? ''
  expect(await (await evaluate(parse(`*[${filter}]._id`), { dataset })).get()).toEqual(pages.map(({ _id }) => _id))
})
