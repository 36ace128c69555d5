import { bannedPhrases } from '@/content/banned-phrases'
import { benefits } from '@/content/benefits'
import { clinic } from '@/content/clinic'
import { conditions } from '@/content/conditions/index'
import type { Claim, StarterDocument } from '@/content/documents'
import { citations } from '@/content/evidence/citations'
import { claims } from '@/content/evidence/claims'
import { faqs } from '@/content/faqs'
import { glossary } from '@/content/glossary'
import { starterContent } from '@/content/index'
import { redirects } from '@/content/redirects'
import { careRoutes } from '@/content/safety/care-routes'
import { redFlagLibrary } from '@/content/safety/red-flags'
import { services } from '@/content/services'
import { symptomVocabulary } from '@/content/symptoms'
import { techniques } from '@/content/techniques'
import { linkedBenefits, linkedConditions } from '@/lib/evidence/links'

const documents = new Map(starterContent.map((document) => [document._id, document]))
const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const typeOf = (reference: { _ref: string }) => documents.get(reference._ref)?._type
const citationOf = (reference: { _ref: string }) => citations.find(({ _id }) => _id === reference._ref)!

/** Every object in a document, with the path that leads to it. */
function objectsIn(value: unknown, path: string): { path: string; object: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap((member, index) => objectsIn(member, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const object = value as Record<string, unknown>
  return [{ path, object }, ...Object.entries(object).flatMap(([key, child]) => objectsIn(child, `${path}.${key}`))]
}
const everyObject = starterContent.flatMap((document: StarterDocument) => objectsIn(document, document._id))

describe('every document', () => {
  it('has an id of its type, without dots', () => {
    for (const { _id, _type } of starterContent) {
      expect(_id).toMatch(/^[A-Za-z0-9-]+$/)
      expect(_id === _type || _id.startsWith(`${_type}-`)).toBe(true)
    }
  })

  it('keys each member of an array of objects, once', () => {
    for (const { path, object } of everyObject) {
      for (const [field, value] of Object.entries(object)) {
        if (!Array.isArray(value) || typeof value[0] !== 'object') continue
        const keys = value.map((member: { _key?: string }) => member._key)
        expect({ path, field, keys }).toEqual({ path, field, keys: keys.filter((key) => typeof key === 'string') })
        expect(new Set(keys).size).toBe(keys.length)
      }
    }
  })

  it('defines each mark that a span wears', () => {
    for (const { path, object } of everyObject) {
      if (object._type !== 'block') continue
      const defined = ['strong', 'em', ...(object.markDefs as { _key: string }[]).map(({ _key }) => _key)]
      const worn = (object.children as { marks: string[] }[]).flatMap(({ marks }) => marks)
      expect({ path, undefined: worn.filter((mark) => !defined.includes(mark)) }).toEqual({ path, undefined: [] })
    }
  })

  it('refers to a document of the right type', () => {
    const expected: Record<string, string[]> = {
      citation: ['citation'],
      claim: ['claim'],
      condition: ['condition'],
      population: ['condition'],
      intervention: ['service', 'technique'],
      symptom: ['symptom'],
      escalation: ['redFlag'],
      source: ['claim', 'citation'],
      faqs: ['faq'],
      redFlags: ['redFlag'],
      contraindications: ['redFlag'],
      citations: ['citation'],
    }
    for (const { path, object } of everyObject) {
      if (typeof object._ref !== 'string') continue
      const field = path.replace(/\[\d+\]$/, '').split('.').at(-1)!
      const type = typeOf({ _ref: object._ref })
      expect({ path, type, right: expected[field]?.includes(type ?? '') }).toEqual({ path, type, right: true })
    }
  })
})

describe('claims', () => {
  const verbs: Record<Claim['certainty'], RegExp> = {
    high: /^(?!.*\b(may|probably|might|could|know if)\b)/i,
    moderate: /\bprobably\b/,
    low: /\bmay\b/,
    'very-low': /^We (do not know|cannot be sure) if /,
    none: /has not been studied(?! well)|^No studies show/,
  }

  it.each(claims.map((claim) => [claim._id, claim] as const))('%s uses the words of its certainty', (_id, claim) => {
    expect(claim.statement).toMatch(verbs[claim.certainty])
    for (const [certainty, verb] of Object.entries(verbs)) {
      if (certainty === claim.certainty || certainty === 'high') continue
      expect(claim.statement).not.toMatch(verb)
    }
  })

  it.each(claims.map((claim) => [claim._id, claim] as const))('%s rests on a current source', (_id, claim) => {
    const sources = claim.citations.map(({ citation }) => citationOf(citation))
    const current = sources.filter(({ status }) => status === 'current')
    expect(current.length).toBeGreaterThan(0)
    const expired = sources.filter(({ status }) => status !== 'current')
    if (expired.length > 0) expect(claim.certaintySource.note).toMatch(/expired/)
  })

  it('has none that says it knows a direction it does not', () => {
    for (const claim of claims) {
      const unsure = claim.certainty === 'very-low' || claim.certainty === 'none'
      expect({ id: claim._id, unsure }).toEqual({ id: claim._id, unsure: claim.direction === 'unclear' })
    }
  })

  it('has none that says who was studied where nobody was', () => {
    for (const { _id, certainty, populationNote } of claims) {
      if (certainty === 'none' && populationNote) expect({ _id, populationNote }).toEqual({ _id, populationNote: expect.stringMatching(/^The one study we have was of/) })
    }
  })

  it('covers each outcome of each benefit for people in general', () => {
    for (const { outcomes } of benefits) {
      for (const outcome of outcomes) {
        expect(claims.some((claim) => claim.outcome === outcome && claim.population === undefined)).toBe(true)
      }
    }
  })

  it('links every condition to benefits, the same from both sides', () => {
    const resolved = claims.map(({ outcome, certainty, population }) => ({ outcome, certainty, population: population && { _id: population._ref } }))
    for (const condition of conditions) {
      const linked = linkedBenefits(condition._id, benefits, resolved).map(({ _id }) => _id)
      const back = benefits.filter(({ outcomes }) => linkedConditions(outcomes, conditions, resolved).some(({ _id }) => _id === condition._id))
      expect(linked.length).toBeGreaterThan(0)
      expect(back.map(({ _id }) => _id)).toEqual(linked)
    }
  })
})

describe('citations', () => {
  it('can each be found, and no DOI stands twice', () => {
    for (const { _id, doi, url } of citations) {
      expect({ _id, found: Boolean(doi ?? url) }).toEqual({ _id, found: true })
      if (doi) expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/)
      if (url) expect(url).toMatch(/^https:\/\//)
    }
    const dois = citations.flatMap(({ doi }) => (doi ? [doi.toLowerCase()] : []))
    expect(new Set(dois).size).toBe(dois.length)
  })

  it('say what is wrong when they are not current', () => {
    for (const { status, statusNote } of citations) if (status !== 'current') expect(statusNote).toBeTruthy()
  })

  it('have a plain summary of one sentence', () => {
    for (const { plainSummary } of citations) expect(plainSummary).toMatch(/^[^.]+\.$/)
  })
})

describe('safety', () => {
  it('has one care route a level, with a heading that its red flags complete', () => {
    expect(careRoutes.map(({ level }) => level)).toEqual(['emergency', 'sameDay', 'routine', 'pauseMassage'])
    for (const { heading } of careRoutes) expect(heading).toMatch(/ if:$/)
  })

  it('sends nobody with a clot to the therapist first', () => {
    expect(redFlagLibrary.find(({ code }) => code === 'pa-clot')?.text).toMatch(/call 8-1-1 or see a doctor today/)
  })

  it('names every emergency, in the card’s own words, where people ask when back pain is one', () => {
    const answer = objectsIn(documents.get('faq-emergency'), '').map(({ object }) => object.text)
    expect(answer).toEqual(expect.arrayContaining(redFlagLibrary.filter(({ level }) => level === 'emergency').map(({ text }) => text)))
  })

  it('puts every emergency on every page', () => {
    const emergencies = redFlagLibrary.filter(({ level }) => level === 'emergency')
    expect(emergencies).toHaveLength(9)
    expect(emergencies.every(({ universal }) => universal)).toBe(true)
  })

  it('words red flags short enough for a card, with a yes/no question for the check', () => {
    for (const { _id, code, text, why, screenQuestion } of redFlagLibrary) {
      expect(_id).toBe(`redFlag-${code}`)
      expect({ code, short: words(text) <= 25 }).toEqual({ code, short: true })
      expect(text).not.toMatch(/[.!?]$|^[A-Z]/)
      expect(why).toMatch(/\.$/)
      expect(screenQuestion).toMatch(/^(Do|Are|Is|Did|Have|Has|With)\b.*\?$/)
    }
  })

  test('every warning sign and reason to wait has a source', () => {
    expect(redFlagLibrary.filter(({ citations }) => citations.length === 0).map(({ code }) => code)).toEqual([])
  })
})

describe('conditions', () => {
  it('are eight, and one is the hub', () => {
    expect(conditions.map(({ _id }) => _id)).toEqual(
      ['low-back-pain', 'muscle-strain', 'herniated-disc', 'disc-wear', 'spinal-stenosis', 'scoliosis', 'spine-osteoarthritis', 'rheumatoid-arthritis'].map((slug) => `condition-${slug}`),
    )
    expect(conditions.filter(({ isHub }) => isHub)).toHaveLength(1)
  })

  it.each(conditions.map((condition) => [condition._id, condition] as const))('%s keeps the limits of the content model', (_id, condition) => {
    expect(condition.slug.current).toBe(condition._id.replace('condition-', ''))
    expect(words(condition.summary)).toBeLessThanOrEqual(40)
    expect(condition.summary).not.toMatch(/massage/i)
    expect(condition.keyFacts.length).toBeGreaterThanOrEqual(3)
    expect(condition.keyFacts.length).toBeLessThanOrEqual(6)
    for (const { text } of condition.keyFacts) expect(words(text)).toBeLessThanOrEqual(20)
    for (const dont of condition.selfCare.dont) expect(dont).toMatch(/^do not /)
    const universal = redFlagLibrary.filter((flag) => flag.universal).map((flag) => flag._id)
    for (const { _ref } of condition.redFlags) expect(universal).not.toContain(_ref)
  })

  it.each(conditions.map((condition) => [condition._id, condition] as const))('%s says of each other option what it does, as surely as its certainty', (_id, { alternatives }) => {
    const verbs: Partial<Record<Claim['certainty'], RegExp>> = { moderate: /\bprobably\b/i, low: /\bmay\b/i, 'very-low': /^We (do not know|cannot be sure) if / }
    for (const { name, note, certainty } of alternatives) expect({ name, note }).toEqual({ name, note: expect.stringMatching(verbs[certainty] ?? /$^/) })
  })

  it.each(conditions.map((condition) => [condition._id, condition] as const))('%s has a verdict that its claims carry', (id, condition) => {
    const own = claims.filter(({ population }) => population?._ref === id)
    const helps = own.some(({ direction, certainty }) => direction === 'benefit' && !['very-low', 'none'].includes(certainty))
    if (condition.massageSuitability.verdict === 'may-help') expect(helps).toBe(true)
    expect(own.length).toBeGreaterThan(0)
  })
})

describe('benefits and techniques', () => {
  it('ask a question, and answer it with a claim', () => {
    for (const { title, shortAnswer } of benefits) {
      expect(title).toMatch(/\?$/)
      expect(shortAnswer.some(({ _type }) => _type === 'claimEmbed')).toBe(true)
    }
  })

  it('name who should wait, what is rare and how to stop', () => {
    expect(techniques.map(({ slug }) => slug.current)).toEqual(['kneading', 'friction', 'gentle-stretching'])
    for (const technique of techniques) {
      const levels = technique.contraindications.map(({ _ref }) => redFlagLibrary.find(({ _id }) => _id === _ref)?.level)
      expect(new Set(levels)).toEqual(new Set(['pauseMassage']))
      expect(technique.rareHarms.length).toBeGreaterThan(0)
      expect(technique.stopRule).toMatch(/stop at any time/)
      expect(technique.withinRmtScope).toBe(true)
    }
  })
})

describe('the rest', () => {
  it('is complete', () => {
    expect(symptomVocabulary.length).toBeGreaterThanOrEqual(24)
    expect(glossary.length).toBeGreaterThanOrEqual(32)
    expect(faqs.length).toBeGreaterThanOrEqual(20)
    expect(new Set(symptomVocabulary.map(({ kind }) => kind))).toEqual(new Set(['where', 'feeling', 'better', 'worse', 'other']))
  })

  it('has no symptom that leads nowhere', () => {
    const used = conditions.flatMap(({ symptoms }) => symptoms.map(({ symptom }) => symptom._ref))
    expect(symptomVocabulary.filter(({ _id, escalation }) => !used.includes(_id) && !escalation)).toEqual([])
  })

  it('is a plain sample where the clinic’s own details go, and names no one', () => {
    expect(clinic.isSample).toBe(true)
    expect(clinic.phone).toMatch(/^604-555-01\d\d$/)
    expect(starterContent.filter(({ _type }) => ['practitioner', 'reviewRecord'].includes(_type))).toEqual([])
    for (const { licence, name, isSample } of services) {
      expect(isSample).toBe(true)
      expect(licence === 'acupuncture').toBe(name === 'Acupuncture')
    }
  })

  it('has no note to the clinic where patients would read it', () => {
    for (const { path, object } of everyObject) {
      for (const [field, value] of Object.entries(object)) if (typeof value === 'string') expect({ path, field, value }).not.toEqual({ path, field, value: expect.stringMatching(/^Sample:|\bStudio\b/) })
    }
  })

  it('leads old addresses to pages that exist', () => {
    const pages = conditions.map(({ slug }) => `/conditions/${slug.current}`)
    for (const { from, to } of redirects) {
      expect(pages).toContain(to)
      expect(pages).not.toContain(from)
    }
  })

  it('bans in lower case, and says why', () => {
    for (const { pattern, reason, source } of bannedPhrases) {
      expect(pattern).toBe(pattern.toLowerCase().trim())
      expect(reason && source).toBeTruthy()
    }
  })
})
