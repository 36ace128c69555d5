import { builtInPhrases, phraseFromContent, type BannedPhrase, type PhraseRule } from './banned-phrases.ts'
import type { Certainty } from './certainty.ts'
import { findConstructions, type ConceptSpan } from './constructions.ts'
import { effectRule, findEffects, type EffectScope } from './effect-sentences.ts'
import { asserts, explains, informs } from './informs.ts'
import { isNegated, leadInOf } from './denial.ts'
import { findDoubleDenials, findOutdone } from './double-denial.ts'
import { byOpening, isEditorsNote, isHedged, isReported, isTheory, reportsStudy, sentenceHas, type PhrasesByOpening } from './excuse.ts'
import { calm, findLikePromises, likenessesIn, likenessIn, likenessRule, standsOut } from './likeness.ts'
import { findOtherLanguages, languageRule } from './language.ts'
import { isMyth } from './myth.ts'
import { PatternIndex } from './pattern.ts'
import { concepts, type ConceptName } from './phrases/concepts.ts'
import { parsedConstructions } from './phrases/constructions.ts'
import { excusedByDefault, lines } from './phrases/rule.ts'
import { asksAbout, findAnswers, isAsked, isNeutralQuestion } from './questions.ts'
import { clauseStart, clinicActs, reach, readSubjects, subjectOf } from './subjects.ts'
import { wordAt, type Reading } from './reading.ts'
import { inOrder, keepTelling, withoutDoubles, type Hit } from './telling.ts'
import { findTestimonials } from './testimonial-sentences.ts'
import { tokenize } from './tokens.ts'
import { Gap, type Sentence, type Token } from './token.ts'
import { judgePromotion, shortWords, type Stretch } from './voice.ts'
import { sendsElsewhere } from './warnings.ts'
import { wordClasses } from './word-classes.ts'

export interface Finding {
  /** The words found, as they stand in the text. */
  text: string
  /** UTF-16 offsets, end exclusive. */
  start: number
  end: number
  /** From 1. */
  line: number
  column: number
  rule: string
  severity: 'fail' | 'warn'
  reason: string
  better: string
  source: string
}

export interface LintOptions {
  /** `bannedPhrase` documents; they add to the built-in floor. */
  phrases?: readonly BannedPhrase[] | undefined
  /**
   * Where the text stands. 'seo', 'title', 'alt' and 'slug' are short and sell: a phrase without a subject speaks of the
   * clinic. In 'slug' hyphens are spaces. 'myth' is the myth of a myth/fact pair, quoted to be denied.
   */
  field?: 'body' | 'seo' | 'title' | 'alt' | 'slug' | 'myth' | undefined
  /** As in the fields that sell, what names nobody speaks of the clinic, its people or its care: “She specialises in sciatica” of a practitioner. */
  ofCare?: boolean | undefined
  /** The certainty of the claim that the text states: 'high' allows “proven”. */
  certainty?: Certainty | undefined
  /** Statements of effect outside claims: see EffectScope. 'asserted' unless told otherwise. */
  effects?: EffectScope | undefined
}

const builtInRule = (id: string): PhraseRule => builtInPhrases.find((rule) => rule.id === id) as PhraseRule
/** The rules of the same name, for constructions. A denial doesn't free what is said of others: “we are not a chain”. */
const constructionRules = new Map(parsedConstructions.map(({ rule: id }) => {
  const rule = builtInRule(id)
  return [id, { ...rule, about: 'pitch', allowedContexts: id === 'rivals' ? ['myth'] : [...new Set([...excusedByDefault, ...rule.allowedContexts])] } satisfies PhraseRule] as const
}))
const constructionRule = (id: string): PhraseRule => constructionRules.get(id) as PhraseRule
const testimonialRule = builtInRule('testimonial')
const guaranteeRule = builtInRule('guarantee')
const mergedAcupuncture = 'merged-acupuncture'
const fewWords = 7

const builtIn = buildIndex([])
const withContent = new WeakMap<readonly BannedPhrase[], PatternIndex<PhraseRule | ConceptName>>()

function buildIndex(phrases: readonly BannedPhrase[]): PatternIndex<PhraseRule | ConceptName> {
  const index = new PatternIndex<PhraseRule | ConceptName>(wordClasses)
  for (const [name, source] of Object.entries(concepts)) for (const pattern of lines(source)) index.add(pattern, name as ConceptName)
  for (const rule of [...builtInPhrases, ...phrases.map(phraseFromContent)]) {
    for (const pattern of rule.patterns) if (pattern) index.add(pattern, rule)
  }
  return index
}

function indexFor(phrases: readonly BannedPhrase[] | undefined): PatternIndex<PhraseRule | ConceptName> {
  if (!phrases || phrases.length === 0) return builtIn
  let index = withContent.get(phrases)
  if (!index) withContent.set(phrases, index = buildIndex(phrases))
  return index
}

/** Everything in the text that the house rules refuse or question, in the order of the text. Linear in its length. */
export function lintText(text: string, options: LintOptions = {}): Finding[] {
  return scanText(text, options).findings
}

/** As lintText, with the number of pattern elements compared: the measure of its work. */
export function scanText(text: string, options: LintOptions = {}): { findings: Finding[], visits: number } {
  const index = indexFor(options.phrases)
  const visitsBefore = index.visits
  const source = options.field === 'slug' ? text.replaceAll(/[-_/]/g, ' ') : text
  const sells = options.ofCare === true || options.field === 'seo' || options.field === 'title' || options.field === 'alt' || options.field === 'slug'
  const reading = readSubjects(tokenize(source, (word) => index.knows(word)), (word) => index.keysOf(word), sells)
  const matches: (Hit & { rule: PhraseRule })[] = []
  const spans: ConceptSpan[] = []
  index.scan(reading.tokens, reading.keys, (rule, first, last) => {
    if (typeof rule === 'string') spans.push({ concept: rule, first, last })
    else matches.push({ rule, first, last })
  })
  findConstructions(reading, spans, ({ rule, second, closely, ordinary }, first, last, between) =>
    matches.push({ rule: constructionRule(rule), first, last, concepts: second ? 2 : 1, sure: between <= closely, ordinary }))
  const denied = deniedSentences(reading, matches)
  // What counts by itself, and what sounds like it, shows the voice of the rest.
  const likenesses = likenessesIn(reading)
  const counting = (hit: Hit & { rule: PhraseRule }): boolean => counts(reading, hit, options, sells) && !isCalm(reading, hit, likenesses)
  const alone = matches.filter(counting)
  const phrased = promisesIn(reading, alone)
  const refused = promisesIn(reading, alone.filter(({ first }) => (likenesses[reading.tokens[first]?.sentence ?? 0] ?? 0) >= standsOut))
  const likeness = likenessIn(reading, likenesses, denied)
  const heard = reading.blocks.map((_block, id) => judgementOf(reading, id))
  judgePromotion(reading, sells, (stretch) => ({ phrased: phrased(stretch), refused: refused(stretch), alike: likeness(stretch) }))
  const counted = new Set(alone)
  const isHeardAnew = heard.map((before, id) => before !== judgementOf(reading, id))
  const hits: Hit[] = matches.filter((hit) => {
    const { block } = reading.sentences[(reading.tokens[hit.first] as Token).sentence] as Sentence
    return isHeardAnew[block] ? counting(hit) : counted.has(hit)
  })
  if (options.field !== 'myth') {
    findTestimonials(reading, (first, last) => hits.push({ rule: testimonialRule, first, last }))
    findDoubleDenials(reading, (first, last) => hits.push({ rule: guaranteeRule, first, last }))
    findOutdone(reading, (first, last) => hits.push({ rule: guaranteeRule, first, last }))
    findAnswers(reading, (rule, first, last) => hits.push({ rule: builtInRule(rule), first, last }))
    findEffects(reading, options.effects ?? 'asserted', sells, (first, last) => hits.push({ rule: effectRule, first, last }))
  }
  findOtherLanguages(reading, (first, last) => hits.push({ rule: languageRule, first, last }))
  const told = keepTelling(hits, reading.tokens.length)
  const kept = options.effects === 'all' ? told : withoutDoubles(told)
  const alike: Hit[] = []
  if (options.field !== 'myth') findLikePromises(reading, likenesses, kept, denied, (first, last) => alike.push({ rule: likenessRule, first, last }))
  return { findings: locate(text, reading.tokens, inOrder([...kept, ...alike])), visits: index.visits - visitsBefore }
}

/** How a block is judged; where it stays so, a second reading finds what the first one found. */
const judgementOf = ({ promotional, sells, plain, pitches }: Reading, block: number): string => [promotional, sells, plain, pitches].map((judged) => Number(judged[block])).join('')

/** Sentences that name what is refused only to deny it: “It does not flush out toxins.” */
function deniedSentences(reading: Reading, matches: readonly (Hit & { rule: PhraseRule })[]): Set<number> {
  const denied = new Set<number>()
  const said = new Set<number>()
  for (const { rule, first, last } of matches) {
    if (rule.severity !== 'fail') continue
    const { sentence } = reading.tokens[first] as Token
    if (deniesAtOnce(reading, reading.sentences[sentence] as Sentence) && isNegated(reading, first, last)) denied.add(sentence)
    else said.add(sentence)
  }
  for (const sentence of said) denied.delete(sentence)
  return denied
}

/** Not “I don't say this to boast, only to show you …”, which goes on to say it. */
const deniesAtOnce = (reading: Reading, { first, last }: Sentence): boolean =>
  [1, 2, 3].some((ahead) => first + ahead < last && wordAt(reading, first + ahead) === 'not') && !reading.tokens.slice(first, Math.min(last, first + reach)).some(({ word, gap }) => word === 'only' && gap === Gap.comma)

/** Of how many rules the fails in a stretch are, a sentence counted once: “cures it in three visits” breaks two and is one promise. */
function promisesIn(reading: Reading, hits: readonly (Hit & { rule: PhraseRule })[]): (stretch: Stretch) => number {
  const found = reading.blocks.map(() => ({ rules: new Set<string>(), sentences: new Set<number>() }))
  for (const { rule, first } of hits) {
    if (rule.severity !== 'fail') continue
    const { sentence } = reading.tokens[first] as Token
    const here = found[reading.sentences[sentence]?.block ?? 0]
    here?.rules.add(rule.id)
    here?.sentences.add(sentence)
  }
  return ({ from, to }) => {
    const inside = found.slice(from, to)
    const sentences = inside.reduce((sum, block) => sum + block.sentences.size, 0)
    return Math.min(sentences, new Set(inside.flatMap(({ rules }) => [...rules])).size)
  }
}

/** “If you feel better after three visits, …”, “stop at once if the pain …”: a condition promises nothing. */
function isConditional(reading: Reading, first: number, last: number): boolean {
  for (let index = first + 1; index < last; index += 1) if (wordAt(reading, index) === 'if') return true
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  // “Call us if” over a list
  const over = reading.blocks[sentence.block]?.kind === 'item' ? reading.blocks[leadInOf(reading, sentence.block)] : undefined
  if (over && wordAt(reading, over.last - 1) === 'if') return true
  const start = clauseStart(reading, first, sentence)
  if (wordAt(reading, start) === 'if') return true
  // “If you have pain that is severe, or doesn't settle, …”
  if (wordAt(reading, sentence.first) === 'if' && wordAt(reading, first - 1) === 'or' && first - sentence.first <= reach) return true
  // “Whether it's from work or sport, massage …” tells for whom, and sets no condition.
  return wordAt(reading, start) === 'whether' && start > sentence.first
}

/**
 * A construction counts in a pitch; a sure one in a text that sells too. In a text of a few sentences, which shows no voice, it counts
 * when its sentence says it of massage or the clinic flatly, and in a field that sells when it doesn't inform.
 */
function constructionCounts(reading: Reading, hit: Hit, assume: boolean): boolean {
  const { first, last, sure, ordinary } = hit
  const block = reading.sentences[(reading.tokens[first] as Token).sentence]?.block ?? 0
  if (reading.pitches[block]) return true
  if (isHedged(reading, first) || reportsStudy(reading, first)) return false
  if (reading.sells[block]) return sure === true || assume && !ordinary
  if (reading.plain[block]) return false
  hit.brief = true
  return sure === true && (assume ? !informs(reading, first, last) : asserts(reading, first, last) && !isReported(reading, first))
}

/**
 * In a text of some length that is no pitch, two ideas of a promise in a sentence that sounds like none: “the list, till you take yourself
 * off it”. A few words say too little to sound like anything, acupuncture is offered and not promised, and a phrase is refused however it sounds.
 */
function isCalm(reading: Reading, { rule, first }: Hit & { rule: PhraseRule }, likenesses: readonly number[]): boolean {
  if (rule.about !== 'pitch' || rule.id === mergedAcupuncture || reading.tokens.length <= shortWords) return false
  const id = (reading.tokens[first] as Token).sentence
  const sentence = reading.sentences[id] as Sentence
  return !reading.pitches[sentence.block] && sentence.last - sentence.first > fewWords && (likenesses[id] ?? 0) < calm
}

function counts(reading: Reading, hit: Hit & { rule: PhraseRule }, options: LintOptions, assume: boolean): boolean {
  const { rule, first, last } = hit
  const sentence = reading.sentences[(reading.tokens[first] as Token).sentence] as Sentence
  const { block } = sentence
  const promotional = reading.promotional[block] ?? false
  const sells = reading.sells[block] ?? false
  if (options.field === 'myth' && rule.allowedContexts.includes('myth')) return false
  if (!reading.pitches[block] && (isEditorsNote(reading, first) || asksAbout(reading, first))) return false
  if (rule.allowedContexts.includes('high-certainty') && options.certainty === 'high') return false
  if (!reading.pitches[block] && rule.id !== 'guarantee' && isConditional(reading, first, last)) return false
  if (rule.about !== 'always' && (explains(reading, first, last) || sendsElsewhere(reading, sentence))) return false
  if ((sells || assume) && !reading.pitches[block] && rule.about !== 'always' && informs(reading, first, last)) return false
  if (rule.about === 'pitch') {
    if (!constructionCounts(reading, hit, assume)) return false
  } else if (rule.about === 'clinic') {
    if (!clinicActs(reading, first, last)) return false
  } else if (rule.about !== 'always') {
    const { subject, named } = subjectOf(reading, first, last)
    const carried = reading.topics[(reading.tokens[first] as Token).sentence] ?? 'none'
    if (subject === 'other' || rule.about === 'inherent' && !promotional && (subject === 'body' || subject === 'none' && carried === 'other')) return false
    if (rule.about === 'care-named' && !(subject === 'care' && named)) return false
    if (subject !== 'care' && !promotional && rule.about !== 'inherent') return false
  }
  if (rule.id === testimonialRule.id && reading.plain[block]) return false
  for (const context of rule.allowedContexts) {
    if (context === 'negated' && isNegated(reading, first, last)) return false
    if (context === 'myth' && isMyth(reading, first, last)) return false
    if (context === 'question' && (isNeutralQuestion(reading, first) || isAsked(reading, first))) return false
    if (!reading.pitches[block] && (context === 'hedged' && isHedged(reading, first) || context === 'reported' && (isReported(reading, first) || rule.severity === 'warn' && isTheory(reading, first)))) return false
  }
  return !sentenceHas(reading, first, freeingPhrases(rule), Number(rule.freedNearby ?? false))
}

const readings = new Set(['hedged', 'reported', 'negated', 'myth', 'question', 'high-certainty', 'other-subject'])
const freeing = new WeakMap<PhraseRule, PhrasesByOpening>()

/** The contexts of a rule that are phrases. */
function freeingPhrases(rule: PhraseRule): PhrasesByOpening {
  let phrases = freeing.get(rule)
  if (!phrases) freeing.set(rule, phrases = byOpening(rule.allowedContexts.filter((context) => !readings.has(context))))
  return phrases
}

function locate(text: string, tokens: readonly Token[], hits: readonly Hit[]): Finding[] {
  let line = 1
  let lineStart = 0
  let at = 0
  return hits.map(({ rule, first, last }) => {
    const start = (tokens[first] as Token).start
    const end = (tokens[last - 1] as Token).end
    for (; at < start; at += 1) {
      if (text.charCodeAt(at) === 10) {
        line += 1
        lineStart = at + 1
      }
    }
    return {
      text: text.slice(start, end), start, end, line, column: start - lineStart + 1,
      rule: rule.id, severity: rule.severity, reason: rule.reason, better: rule.better, source: rule.source,
    }
  })
}
