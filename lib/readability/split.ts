import { syllable } from 'syllable'

/** One paragraph, heading or list item of a text, already apart from its neighbours. */
export interface Passage {
  text: string
  kind: 'paragraph' | 'item' | 'heading'
}

const sentenceSplitter = new Intl.Segmenter('en', { granularity: 'sentence' })
const wordPattern = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
const abbreviationEnd = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|vs|e\.g|i\.e|approx|Fig)\.\s*$/
/** “No. 5”, “p. 3”; “No.” by itself is an answer. */
const numberedEnd = /(?:^|[\s(])(?:No|pp?)\.\s*$/
/** “St. Paul’s”; a street’s “St.” ends a sentence when the next one opens with a word that no saint is called. */
const saintEnd = /(?:^|[\s(])St\.\s*$/
const opener = /^(?:I|You|We|They|He|She|It|The|An?|This|That|These|There|Our|Your|My|If|When|In|On|At|From|To|For|And|But|Or|Then|No|Yes|Please)\b/

/**
 * Sentences by the Unicode rules (UAX #29, Intl.Segmenter), joined again after “Dr.” and the like (“etc.” may end one).
 * A passage without a closing mark, such as a bullet, is a sentence.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  for (const { segment } of sentenceSplitter.segment(text.replaceAll(/\s*\n\s*/g, ' '))) {
    const last = sentences.at(-1)
    if (last !== undefined && goesOn(last, segment)) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => splitWords(sentence).length > 0)
}

function goesOn(sentence: string, next: string): boolean {
  return /^\s*\p{Ll}/u.test(next) || abbreviationEnd.test(sentence)
    || numberedEnd.test(sentence) && /^\d/.test(next) || saintEnd.test(sentence) && !opener.test(next)
}

/** Words; “9-1-1” and “3,096” are one each, “long-lasting” is one. */
export function splitWords(text: string): string[] {
  return text.match(wordPattern) ?? []
}

/** Syllables counted lately: counting is most of the cost of measuring a text, and pages share most of their words. */
const counted = new Map<string, number>()
/** Several times the words of the starter content. When there are more, all are counted anew. */
const mostWords = 20_000

/** Syllables of a word as it is read: by the package syllable, and a digit as one syllable. */
export function countSyllables(word: string): number {
  if (/^\d/.test(word)) return Math.max(1, word.replaceAll(/\D/g, '').length)
  let count = counted.get(word)
  if (count === undefined) {
    if (counted.size >= mostWords) counted.clear()
    counted.set(word, count = Math.max(1, syllable(word)))
  }
  return count
}

/** Plain text into passages: blank lines part paragraphs; bullets and short lines without a full stop stand alone. */
export function splitPassages(text: string): Passage[] {
  const passages: Passage[] = []
  for (const chunk of text.split(/\r?\n\s*\r?\n|\u2029/)) {
    let open: string[] = []
    const close = (): void => {
      const joined = open.join(' ').trim()
      if (joined) passages.push({ text: joined, kind: isHeading(joined, open.length) ? 'heading' : 'paragraph' })
      open = []
    }
    for (const line of chunk.split('\n')) {
      const item = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+(.*)$/.exec(line)
      if (item) {
        close()
        passages.push({ text: (item[1] ?? '').trim(), kind: 'item' })
      } else if (/^\s*#{1,6}\s/.test(line)) {
        close()
        passages.push({ text: line.replace(/^\s*#+\s*/, ''), kind: 'heading' })
      } else open.push(line)
    }
    close()
  }
  return passages.filter((passage) => passage.text !== '')
}

const isHeading = (text: string, lines: number): boolean => lines === 1 && splitWords(text).length <= 12 && !/[.!?:;,]$/.test(text)
