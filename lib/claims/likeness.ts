import { isNegated } from './denial.ts'
import { isHarmless } from './harmless.ts'
import { explains } from './informs.ts'
import { isLabelled } from './myth.ts'
import { inclination, weights } from './phrases/likeness.ts'
import { lines, sources, type PhraseRule } from './phrases/rule.ts'
import { isAsked, isNeutralQuestion } from './questions.ts'
import type { Reading } from './reading.ts'
import type { Hit } from './telling.ts'
import type { Sentence, TokenizedText } from './token.ts'
import { shortWords, type Stretch } from './voice.ts'
import { sendsElsewhere, warns } from './warnings.ts'

/**
 * What no phrase and no construction names, a sentence may still say as promises say it: “by the fourth visit most folks are back
 * to everything they did before”. Words and pairs of words weigh for and against it (phrases/likeness.ts, by `npm run claims:learn`).
 */
export const likenessRule: Omit<PhraseRule, 'patterns' | 'about' | 'allowedContexts'> = {
  id: 'sounds-like-a-promise', severity: 'fail',
  reason: 'The text promises in other places, and this passage sounds like its promises: it may create an unjustified expectation.',
  source: sources.advertising, better: 'Mend the other places first; then it is read by itself. If it does promise a result, say what was measured, as a claim, or leave it out.',
}

const weightOf = new Map(lines(weights).map((line) => {
  const space = line.indexOf(' ')
  return [line.slice(space + 1), Number(line.slice(0, space))] as const
}))

/**
 * From here on a sentence in a pitch is refused: the lower, the more promises are found, and the more that a careful reader would
 * let stand is refused with them. What a page may say beside its promises bounds it (harmless.ts, warnings.ts).
 */
const refusedFrom = -4.5
/** What sounds this much like a promise is one, whatever it seems to explain or to warn of: “ice and rest on their own just leave you with scar tissue”. */
const plainFrom = 0.3
/** The same of what a sentence denies or asks, since it may promise beside it: “I've not had anyone leave sorer than they came”. */
const unsaidFrom = -1.5
/** Of a sentence that is refused in part already, the rest is named only when so many words in a row can promise something of their own: before the refused words stands their subject. */
const restWords = { before: 4, after: 2 } as const

/** A sentence of a few words says little: it is weighed as if it had so many words and pairs. */
const fewest = 12

/** A text of fewer sentences has no course. */
const fewestSentences = 12

/**
 * The words of a sentence and its pairs of neighbours, each once; '^' and '$' are its ends, '<?>' and '<!>' its mark. Words for which
 * `skips` holds, and their pairs, stay out. And its place: a promise seldom opens a paragraph or a text, and often answers a question.
 */
export function traitsOf({ tokens, blocks, sentences }: Pick<TokenizedText, 'tokens' | 'blocks' | 'sentences'>, id: number, skips: (index: number) => boolean = () => false): Set<string> {
  const traits = new Set<string>()
  const sentence = sentences[id] as Sentence
  const block = blocks[sentence.block]
  if (block) {
    traits.add(`<${block.kind}>`)
    const [opens, closes] = [sentence.first === block.first, sentence.last === block.last]
    if (opens || closes) traits.add(opens && closes ? '<alone>' : opens ? '<opens>' : '<closes>')
  }
  if (sentences.length >= fewestSentences) traits.add(`<tenth ${Math.floor((id * 10) / sentences.length) + 1}>`)
  if (sentences[id - 1]?.question) traits.add('<answers>')
  let before: string | null = '^'
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const word: string | null = skips(index) ? null : tokens[index]?.word ?? ''
    if (word !== null) traits.add(word)
    if (word !== null && before !== null) traits.add(`${before} ${word}`)
    before = word
  }
  if (before !== null) traits.add(`${before} $`)
  if (sentence.question) traits.add('<?>')
  if (sentence.exclaimed) traits.add('<!>')
  return traits
}

/** What one trait among so many counts for. */
export const share = (traits: number): number => 1 / Math.sqrt(Math.max(fewest, traits))

/** How much a sentence sounds like a promise: the log of the odds, among sentences of which half promise. */
function likenessOf(traits: ReadonlySet<string>): number {
  let sum = 0
  for (const trait of traits) sum += weightOf.get(trait) ?? 0
  return sum * share(traits.size) + inclination
}

/** What stands out: a sentence that sounds less like a promise than this tells nothing of the text around it. */
export const standsOut = 0.7
/** One sentence alone, however much it sounds like a promise, makes no pitch: it counts for no more than this, */
const mostLikeness = 3.4
/** and a stretch of fewer words is weighed as if it had so many, since a few sentences show no voice. */
const fewestWords = 400

/** How much each sentence sounds like a promise. */
export const likenessesIn = (reading: Reading): number[] => reading.sentences.map((_sentence, id) => likenessOf(traitsOf(reading, id)))

/** What sounds no more like a promise than this is none, though two ideas of one stand in it, unless the text is a pitch. */
export const calm = -0.5

/** How much in every 100 words of a stretch sounds like a promise. What is denied or labelled a myth doesn't count, nor what is said once more. */
export function likenessIn(reading: Reading, likenesses: readonly number[], denied: ReadonlySet<number>): (stretch: Stretch) => number {
  const blocks = new Float64Array(reading.blocks.length)
  const said = new Set<string>()
  for (const [id, sentence] of reading.sentences.entries()) {
    const likeness = (likenesses[id] ?? 0) - standsOut
    if (likeness <= 0 || denied.has(id) || isExcused(reading, sentence)) continue
    const words = reading.tokens.slice(sentence.first, sentence.last).map(({ word }) => word).join(' ')
    if (!said.has(words)) blocks[sentence.block] = (blocks[sentence.block] ?? 0) + Math.min(mostLikeness, likeness)
    said.add(words)
  }
  return ({ from, to, words }) => (blocks.subarray(from, to).reduce((sum, likeness) => sum + likeness, 0) * 100) / Math.max(fewestWords, words)
}

const isExcused = (reading: Reading, sentence: Sentence): boolean => explains(reading, sentence.first, sentence.last) || isHarmless(reading, sentence) || sendsElsewhere(reading, sentence) || isLabelled(reading, sentence.first, sentence.first + 1) || isUnsaid(reading, sentence)

/** It denies, or only asks. */
const isUnsaid = (reading: Reading, { first }: Sentence): boolean => isNegated(reading, first, first + 1) || isNeutralQuestion(reading, first) || isAsked(reading, first)

/**
 * In a pitch of more than a few sentences, those that sound like a promise even without the words that are refused already. Neighbours in
 * a paragraph are one finding: they are mended together.
 */
export function findLikePromises(reading: Reading, likenesses: readonly number[], refused: readonly Pick<Hit, 'rule' | 'first' | 'last'>[], denied: ReadonlySet<number>, found: (first: number, last: number) => void): void {
  if (reading.tokens.length <= shortWords) return
  const covered = new Uint8Array(reading.tokens.length)
  for (const { rule, first, last } of refused) if (rule.severity === 'fail') covered.fill(1, first, last)
  let run: { first: number, last: number, block: number } | undefined
  for (const [id, sentence] of reading.sentences.entries()) {
    if (!reading.pitches[sentence.block]) continue
    const isWhole = !covered.subarray(sentence.first, sentence.last).includes(1)
    const likeness = isWhole ? likenesses[id] ?? 0 : likenessOf(traitsOf(reading, id, (index) => covered[index] === 1))
    if (likeness < refusedFrom || !isWhole && !promisesMore(covered, sentence)) continue
    if (isLabelled(reading, sentence.first, sentence.first + 1) || isWhole && (likeness < unsaidFrom && (denied.has(id) || isUnsaid(reading, sentence)) || likeness < plainFrom && (warns(reading, sentence) || isHarmless(reading, sentence) || explains(reading, sentence.first, sentence.last)))) continue
    let { first, last } = sentence
    while (covered[first] === 1) first += 1
    while (covered[last - 1] === 1) last -= 1
    if (run?.block === sentence.block && run.last === first) {
      run.last = last
      continue
    }
    if (run) found(run.first, run.last)
    run = { first, last, block: sentence.block }
  }
  if (run) found(run.first, run.last)
}

/** Beside the covered words enough stand in a row. */
function promisesMore(covered: Uint8Array, { first, last }: Sentence): boolean {
  let run = 0
  let enough: number = restWords.before
  for (let index = first; index < last; index += 1) {
    run = covered[index] === 1 ? 0 : run + 1
    if (covered[index] === 1) enough = restWords.after
    if (run >= enough) return true
  }
  return false
}
