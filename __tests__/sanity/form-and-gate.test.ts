/** @jest-environment node */
import { draftProblems } from '@/sanity/content/draft-problems'
import { gatedTypes } from '@/sanity/content/gated-types'
import { changed, clientOf, starter, stored, type Stored } from './lake-fixture'
import { errorsOf, schema } from './schema-fixture'

/** A promise, and a statement that only a claim may make. */
const texts = ['Massage cures back pain for good.', 'Massage may ease back pain.']

interface FieldType {
  name: string
  jsonType: string
  options?: { list?: unknown }
  fields?: { name: string; type: FieldType }[]
  of?: FieldType[]
}
type Step = string | { of: FieldType }

/** The way to every text that the form of a type has, however deep. A choice from a list is no text. */
function waysToTexts(type: FieldType, way: readonly Step[] = []): Step[][] {
  if (['slug', 'reference', 'image', 'geopoint'].includes(type.name) || type.options?.list) return []
  if (type.jsonType === 'string') return [[...way]]
  if (type.name === 'portableText') return [[...way, { of: type }]]
  if (type.jsonType === 'array') return (type.of ?? []).flatMap((of) => waysToTexts(of, [...way, { of }]))
  return (type.fields ?? []).filter(({ name }) => !name.startsWith('_')).flatMap((field) => waysToTexts(field.type, [...way, field.name]))
}

const nameOf = (way: readonly Step[]): string => way.map((step) => (typeof step === 'string' ? step : '[]')).join('.').replaceAll('.[]', '[]')
/** The same way as a mark in the form has it. */
const markAt = (way: readonly Step[]) => new RegExp(`^${way.map((step) => (typeof step === 'string' ? step : step.of.name === 'portableText' ? '\\[a\\].*' : '(\\[[\\w-]+\\]|0)')).join('\\.')}$`)

const paragraph = (text: string) => [{ _type: 'block', _key: 'a', style: 'normal', markDefs: [], children: [{ _type: 'span', _key: 'b', text, marks: [] }] }]

/** The value with the text at the end of the way; of a list, in its first member. */
function withText(value: unknown, [step, ...rest]: readonly Step[], text: string): unknown {
  if (step === undefined) return text
  if (typeof step === 'string') return { ...(value as object | undefined), [step]: withText((value as Record<string, unknown> | undefined)?.[step], rest, text) }
  if (step.of.name === 'portableText') return paragraph(text)
  const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : []
  const member = withText(first ?? (step.of.jsonType === 'object' ? { _type: step.of.name } : undefined), rest, text)
  return [typeof member === 'object' ? { _key: 'a', ...member } : member, ...others]
}

const picture = `image-${'a'.repeat(40)}-10x10-png`
const asset = stored({ _id: picture, _type: 'sanity.imageAsset', metadata: { dimensions: { width: 10, height: 10 } } })
const figure = { _key: 'a', _type: 'figure', alt: 'A back', image: { _type: 'image', asset: { _type: 'reference', _ref: picture } } }

/** What the starter content leaves empty. */
const filled: Readonly<Record<string, Record<string, unknown>>> = {
  condition: { media: [figure], seo: { image: figure } },
  benefit: { media: [figure], seo: { image: figure } },
  technique: { seo: { image: figure } },
  symptom: { seo: { image: figure } },
  claim: { numbers: { n: 33, outOf: 100, description: 'felt better' } },
  careRoute: { places: [{ _key: 'a', _type: 'careRoutePlace', name: 'The hospital' }] },
  clinic: { hours: [{ _key: 'a', _type: 'openingHours', days: 'Monday', opens: '09:00', closes: '17:00' }] },
  pageSeo: { seo: { _type: 'seo', image: figure } },
  practitioner: { photo: figure },
}
const pageSeo = stored({ _id: 'pageSeo-clinic', _type: 'pageSeo', path: '/clinic', seo: { _type: 'seo', title: 'Where to find us', description: 'The address and the hours.' } })
const practitioner = stored({ _id: 'practitioner-a', _type: 'practitioner', name: 'A. Person', title: 'Registered Massage Therapist' })

function documentOf(type: string): Stored {
  const first = [practitioner, pageSeo, ...starter].find(({ _type }) => _type === type)
  if (!first) throw new Error(`The starter content has no ${type}.`)
  return { ...first, ...filled[type] }
}

const cases = Object.keys(gatedTypes).flatMap((type) => waysToTexts(schema.get(type) as FieldType).map((way) => [type, nameOf(way), way] as const))

it('asks of every type whose words reach patients', () => {
  const types = schema.getTypeNames().filter((name) => (schema.get(name) as { type?: { name: string } }).type?.name === 'document' && !name.startsWith('sanity.'))
  // A review is looked at when it is signed. The other two are rules, which nobody reads as health information.
  expect(Object.keys(gatedTypes).sort()).toEqual(types.filter((name) => !['reviewRecord', 'bannedPhrase', 'redirect'].includes(name)).sort())
})

it.each(Object.keys(gatedTypes))('lets a good %s pass, in the form and at the gate', async (type) => {
  const document = documentOf(type)
  const lake = [...changed(document._id, document, [...starter, practitioner, pageSeo]), asset]
  expect(await errorsOf(document, lake)).toEqual([])
  expect(await draftProblems(clientOf(lake), { id: document._id, type })).toEqual([])
})

it.each(cases)('form and gate agree about %s.%s', async (type, _name, way) => {
  for (const text of texts) {
    const document = withText(documentOf(type), way, text) as Stored
    const lake = [...changed(document._id, document, [...starter, practitioner, pageSeo]), asset]
    const errors = (await errorsOf(document, lake)).filter(({ at }) => markAt(way).test(at))
    const problems = await draftProblems(clientOf(lake), { id: document._id, type })
    // Of a document that can't be read nothing more is asked.
    const isReadable = problems.every(({ code }) => code !== 'broken-document')
    if (problems.length > 0) expect(errors).not.toEqual([])
    if (isReadable) expect(wordsFound(errors.map(({ message }) => message))).toEqual(wordsFound(problems.map(({ message }) => message)))
  }
})

/** What the house rules say begins with the words that they found. */
function wordsFound(messages: readonly string[]): Set<string> {
  return new Set(messages.filter((message) => /^“[^”]+”: /.test(message)))
}
