import { conditions } from '@/content/conditions'
import { redFlagLibrary } from '@/content/safety/red-flags'
import { symptomVocabulary } from '@/content/symptoms'
import { readAnswers, writeAnswers } from '@/lib/finder/answers'
import { find, type FinderRules } from '@/lib/finder/find'
import { rankConditions } from '@/lib/finder/rank'
import { emergencies, sameDays, vignettes, type Vignette } from './vignettes'

const slugOf = new Map(symptomVocabulary.map(({ _id, slug }) => [_id, slug.current]))
const codeOf = new Map(redFlagLibrary.map(({ _id, code }) => [_id, code]))

/** The starter dataset as sanity/content/finder.ts would hand it over. */
const rules: FinderRules = {
  flags: redFlagLibrary.map(({ code, level }) => ({ code, level })),
  escalations: Object.fromEntries(symptomVocabulary.flatMap(({ slug, escalation }) => (escalation ? [[slug.current, codeOf.get(escalation._ref) ?? '']] : []))),
  conditions: conditions.map((condition) => ({
    slug: condition.slug.current,
    isHub: condition.isHub ?? false,
    symptoms: condition.symptoms.map(({ symptom, weight }) => ({ slug: slugOf.get(symptom._ref) ?? '', weight })),
  })),
}

const answer = ({ symptoms, flags = [] }: Omit<Vignette, 'right'>) => {
  const isEmergency = flags.some((code) => rules.flags.find((flag) => flag.code === code)?.level === 'emergency')
  return find(rules, { symptoms, flags, noEmergency: !isEmergency })
}

describe('the vignettes', () => {
  it('tick only what the finder asks', () => {
    for (const { symptoms, flags = [] } of [...vignettes, ...emergencies, ...sameDays]) {
      for (const slug of symptoms) expect([...slugOf.values()]).toContain(slug)
      for (const code of flags) expect([...codeOf.values()]).toContain(code)
    }
  })

  it('find the right page among the first two for at least 9 in 10 people', () => {
    const missed = vignettes.flatMap((vignette) => {
      const found = answer(vignette)
      const first = found.kind === 'pages' ? found.matches.slice(0, 2).map(({ slug }) => slug) : [found.kind]
      return first.includes(vignette.right) ? [] : [`${vignette.words} → ${first.join(', ')}, not ${vignette.right}`]
    })
    const share = 1 - missed.length / vignettes.length
    if (process.env.VERBOSE) console.log(`${vignettes.length} vignettes, ${Math.round(share * 100)} of 100 right in the first two\n${missed.join('\n')}`)
    expect(vignettes.length).toBeGreaterThanOrEqual(30)
    expect(share).toBeGreaterThanOrEqual(0.9)
  })

  it('find the right page first for at least 3 in 4 people', () => {
    const first = vignettes.filter((vignette) => {
      const found = answer(vignette)
      return found.kind === 'pages' && found.matches[0]?.slug === vignette.right
    })
    if (process.env.VERBOSE) console.log(`${first.length} of ${vignettes.length} right in the first place`)
    expect(first.length / vignettes.length).toBeGreaterThanOrEqual(0.75)
  })

  it.each(emergencies)('stop at the emergency card: $words', (vignette) => {
    expect(answer(vignette)).toEqual({ kind: 'emergency' })
    // Nothing that is ticked beside the sign opens the way again.
    const { symptoms, flags = [] } = vignette
    expect(find(rules, { symptoms, flags, noEmergency: true })).toEqual({ kind: 'emergency' })
    expect(find(rules, { symptoms: [...slugOf.values()], flags, noEmergency: true })).toEqual({ kind: 'emergency' })
  })

  it.each(sameDays)('show the same-day card above the results: $words', (vignette) => {
    const found = answer(vignette)
    expect(found.kind === 'pages' && found.above.map(({ level }) => level)).toContain('sameDay')
  })
})

describe('find', () => {
  it('finds nothing before the emergency question is answered', () => {
    expect(find(rules, { symptoms: ['low-back-ache'], flags: [], noEmergency: false })).toEqual({ kind: 'unanswered' })
    expect(find(rules, { symptoms: ['low-back-ache'], flags: ['ur-fever'], noEmergency: false })).toEqual({ kind: 'unanswered' })
  })

  it('stops for an ache in both legs, unless the person has read the signs and said no', () => {
    expect(find(rules, { symptoms: ['both-legs-ache'], flags: [], noEmergency: false })).toEqual({ kind: 'emergency' })
    const found = find(rules, { symptoms: ['both-legs-ache'], flags: [], noEmergency: true })
    expect(found).toMatchObject({ kind: 'pages', above: [{ level: 'emergency', flags: ['re-bilateral'] }] })
  })

  it('puts what can wait below the results', () => {
    expect(find(rules, { symptoms: ['long-lasting'], flags: [], noEmergency: true })).toMatchObject({
      above: [],
      below: [{ level: 'routine', flags: ['ro-not-better'] }],
    })
  })

  it('passes over signs and symptoms that it does not know', () => {
    expect(find(rules, { symptoms: ['no-such'], flags: ['no-such'], noEmergency: true })).toEqual({ kind: 'pages', above: [], matches: [], below: [] })
  })

  it('says why a page fits, typical signs first', () => {
    const [first] = rankConditions(rules.conditions, ['low-back-ache', 'leg-pain-below-knee'])
    expect(first).toMatchObject({ slug: 'herniated-disc', why: [{ slug: 'leg-pain-below-knee', weight: 'typical' }, { slug: 'low-back-ache', weight: 'possible' }] })
  })
})

describe('answers', () => {
  it('come back as they were sent', () => {
    const answers = { symptoms: ['low-back-ache', 'numb-leg'], flags: ['ur-fever'], noEmergency: true }
    expect(readAnswers(new URLSearchParams(writeAnswers(answers)))).toEqual(answers)
  })

  it('leave out what could not be an answer', () => {
    expect(readAnswers(new URLSearchParams('s=ok&s=ok&s=<script>&s=a%0d%0ab&f=&name=Ann'))).toEqual({ symptoms: ['ok'], flags: [], noEmergency: false })
  })
})
