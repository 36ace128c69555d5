import { fold } from './fold.ts'
import { hashtagWords } from './hashtags.ts'
import { Gap, type Block, type Sentence, type Token, type TokenizedText } from './token.ts'

const abbreviations = new Set([
  'dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'vs', 'eg', 'ie', 'etc', 'approx', 'no', 'fig', 'inc', 'ltd', 'e', 'g', 'i', 'al', 'dept', 'jr', 'sr',
])

const negatedForms: Record<string, string> = {
  'can\'t': 'can', cannot: 'can', cant: 'can', 'won\'t': 'will', wont: 'will', 'shan\'t': 'shall', dont: 'do', doesnt: 'does',
  didnt: 'did', isnt: 'is', arent: 'are', wasnt: 'was', werent: 'were', hasnt: 'has', havent: 'have', couldnt: 'could',
  wouldnt: 'would', shouldnt: 'should', 'ain\'t': 'is',
}

/** “We're”, “you'll”, “it's”: the verb is a word of its own. After a noun “'s” is a possessive. */
const shortVerbs: Record<string, string> = { re: 'are', ve: 'have', ll: 'will', m: 'am', s: 'is' }
const takesIs = new Set(['it', 'that', 'there', 'here', 'what', 'who', 'he', 'she', 'where', 'how', 'this', 'everyone', 'everything', 'nothing', 'nobody'])

const letterOrDigit = /[\p{L}\p{N}★☆⭐]/u

function isWordCode(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return true
  return code > 127 && letterOrDigit.test(String.fromCharCode(code))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Letters set apart, “c u r e s” or “c.u.r.e.s”: one word. Four at least, so that “e.g.” and “a b c” stay. */
const spelledOut = /(?<![a-z0-9'])[a-z](?:[ .\-_·*][a-z]){3,}(?![a-z0-9'])/y
const currencies = '$£€'
/** What follows a currency's sign in a price, not in “$8 billion”. */
const price = / ?\d[\d,.]*(?![\d,.])(?! ?(?:[kmb]|bn|thousand|million|billion|trillion)\b)/y
const bulletLine = /^[ \t]*(?:[-*+•·▪◦‣●○✓✔✅►▶➤→❖★⭐—]|\d{1,2}[.)]|[>|]|#{1,6}(?=[ \t]))[ \t]*/
/** “> ” before each line of a quotation. */
const quoteMarks = /^(?:[ \t]*>)+[ \t]*/

/**
 * Splits a text into words, sentences and blocks in one pass. Linear in its length.
 * A word broken by a hyphen (at a line's end, or to hide it) is one word when `isWord` knows it whole.
 */
export function tokenize(text: string, isWord: (word: string) => boolean = () => false): TokenizedText {
  const { chars, offsets } = fold(text)
  const at = (index: number): number => (offsets ? offsets[index] ?? text.length : index)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const blocks: Block[] = []
  let gap: number = Gap.block
  let newSentence = true
  let newBlock: Block['kind'] | null = 'text'
  let quote = -1
  let quotes = 0
  let lineStart = 0
  let pricedAt = -1
  const length = chars.length

  const push = (word: string, from: number, to: number, gapBefore: number): void => {
    const start = at(from)
    if (newBlock !== null) {
      blocks.push({ first: tokens.length, last: tokens.length, kind: newBlock, endsWithColon: false, prices: 0 })
      newBlock = null
      newSentence = true
    }
    if (newSentence) {
      sentences.push({ first: tokens.length, last: tokens.length, block: blocks.length - 1, question: false, exclaimed: false })
      newSentence = false
    }
    const broken = tokens[tokens.length - 1]
    if (gapBefore === Gap.hyphen && broken && !newSentence && newBlock === null && isWord(broken.word + word) && !(isWord(broken.word) && isWord(word))) {
      broken.word += word
      broken.end = at(to - 1) + 1
      return
    }
    // “False Creek” is a part of Vancouver, and denies nothing.
    if (word === 'creek' && broken?.word === 'false') broken.word = 'falsecreek'
    const original = text.charAt(start)
    const lastChar = at(to - 1)
    tokens.push({
      word, start, end: lastChar + (text.charCodeAt(lastChar) >= 0xd800 && text.charCodeAt(lastChar) < 0xdc00 ? 2 : 1),
      gap: gapBefore, sentence: sentences.length - 1, quote,
      capital: original !== original.toLowerCase(),
    })
    const sentence = sentences[sentences.length - 1]
    const block = blocks[blocks.length - 1]
    if (sentence) sentence.last = tokens.length
    if (!block) return
    block.last = tokens.length
    if (pricedAt === from) block.prices += 1
  }

  const endBlock = (kind: Block['kind']): void => {
    gap = Gap.block
    newBlock = kind
    quote = -1
  }

  const lineBreak = (breakAt: number): number => {
    const lineBefore = chars.slice(lineStart, breakAt)
    lineStart = breakAt + 1
    const marks = quoteMarks.test(lineBefore) ? quoteMarks.exec(chars.slice(lineStart, lineStart + 40)) : null
    const index = breakAt + (marks?.[0].length ?? 0)
    const line = lineBefore.replace(quoteMarks, '').trim()
    const rest = chars.slice(index + 1, index + 41)
    if (/^[ \t\r]*(?:\n|$)/.test(rest) && (rest.trim() === '' ? rest.includes('\n') || index + 41 >= length : true)) {
      endBlock('text')
      return index
    }
    const bullet = bulletLine.exec(rest)
    if (bullet) {
      const heading = rest.trimStart().startsWith('#') && !/^\s*#\d/.test(rest)
      endBlock(heading ? 'heading' : 'item')
      return /^\s*(?:#\d|★|⭐)/.test(rest) ? index : index + bullet[0].length
    }
    if (line.startsWith('#') || line.endsWith(':')) {
      endBlock('text')
      return index
    }
    const nextAt = index + 1 + (rest.length - rest.trimStart().length)
    const next = text.charAt(at(nextAt))
    const nextIsCapital = next !== '' && next !== next.toLowerCase()
    // A short line without a full stop before a capital is a heading or a list without bullets: a new sentence,
    // but a phrase may still run over it.
    if (line.length > 0 && line.length < 64 && nextIsCapital && !/[.,;!?]$/.test(line)) {
      newSentence = true
      gap = Math.max(gap, Gap.comma)
    } else gap = Math.max(gap, Gap.none)
    return index
  }

  const firstBullet = bulletLine.exec(chars.slice(0, 40))
  let index = 0
  if (firstBullet && !/^\s*(?:#\d|★|⭐)/.test(chars)) {
    newBlock = chars.trimStart().startsWith('#') ? 'heading' : 'item'
    index = firstBullet[0].length
  }

  while (index < length) {
    const code = chars.charCodeAt(index)
    if (isWordCode(code)) {
      const from = index
      spelledOut.lastIndex = index
      const spelled = spelledOut.test(chars)
      if (spelled) {
        index = spelledOut.lastIndex
        push(chars.slice(from, index).replaceAll(/[^a-z]/g, ''), from, index, gap)
        gap = Gap.none
        continue
      }
      index += 1
      while (index < length) {
        const next = chars.charCodeAt(index)
        if (isWordCode(next)) index += 1
        else if ((next === 39) && isWordCode(chars.charCodeAt(index + 1)) && chars.charCodeAt(index + 1) < 128) index += 1
        else if ((next === 44 || next === 46) && isDigit(chars.charCodeAt(index - 1)) && isDigit(chars.charCodeAt(index + 1))) index += 1
        else break
      }
      pushWord(chars.slice(from, index), from, index)
      gap = Gap.none
      continue
    }
    const char = chars[index] ?? ''
    if (char === '\n') {
      index = lineBreak(index)
    } else if (char === '\u2029') {
      const bullet = bulletLine.exec(chars.slice(index + 1, index + 41))
      endBlock(!bullet ? 'text' : bullet[0].includes('#') ? 'heading' : 'item')
      lineStart = index + 1
      if (bullet) index += bullet[0].length
    } else if (char === '#' && isWordCode(chars.charCodeAt(index + 1))) {
      index = pushHashtag(index + 1)
      continue
    } else if (char === '%' || char === '&' || char === '+') {
      if (tokens.length > 0 || char === '%') {
        push(char === '%' ? '%' : 'and', index, index + 1, gap)
        gap = Gap.none
      }
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      endSentence(char, index)
    } else if (char === ',') gap = Math.max(gap, Gap.comma)
    else if (char === '-') gap = Math.max(gap, isDash(index) ? Gap.clause : Gap.hyphen)
    else if (char === ';' || char === ':' || char === '—' || char === '(' || char === ')' || char === '[' || char === ']' || char === '|') {
      gap = Math.max(gap, char === '—' && chars[index - 1] !== ' ' && isDigit(chars.charCodeAt(index - 1)) ? Gap.hyphen : Gap.clause)
      const block = blocks[blocks.length - 1]
      if (char === ':' && block && newBlock === null && /^[ \t\r"*_]*(?:\n|\u2029|$)/.test(chars.slice(index + 1, index + 20))) block.endsWithColon = true
    } else if (char === '"' || char === '“' || char === '”') {
      const opens = char === '“' || (char === '"' && quote === -1)
      if (opens && quote === -1) {
        quote = quotes
        quotes += 1
      } else if (!opens) quote = -1
      gap = Math.max(gap, Gap.none)
    } else if (char === '/') gap = Math.max(gap, Gap.hyphen)
    else if (currencies.includes(char)) {
      price.lastIndex = index + 1
      if (price.test(chars)) pricedAt = index + (chars[index + 1] === ' ' ? 2 : 1)
    }
    index += 1
  }

  /** “ - ” and “--” are dashes, not hyphens. */
  function isDash(index: number): boolean {
    return chars[index + 1] === '-' || chars[index - 1] === '-' || (chars[index + 1] === ' ' && chars[index - 1] === ' ')
  }

  function pushWord(raw: string, from: number, to: number): void {
    const whole = negatedForms[raw]
    if (whole !== undefined || raw.endsWith('n\'t')) {
      push(whole ?? raw.slice(0, -3), from, to, gap)
      push('not', from, to, Gap.none)
      return
    }
    const apostrophe = raw.indexOf('\'')
    const [own, ending] = apostrophe > 0 ? [raw.slice(0, apostrophe), raw.slice(apostrophe + 1)] : [raw, '']
    const verb = ending === 's' && !takesIs.has(own) ? undefined : shortVerbs[ending]
    push(verb !== undefined || /^(?:s|d)$/.test(ending) ? own : raw, from, to, gap)
    if (verb !== undefined) push(verb, from, to, Gap.none)
  }

  /** Each tag stands alone; “#1” goes on. Returns the place after it. */
  function pushHashtag(from: number): number {
    let to = from
    while (to < length && (isWordCode(chars.charCodeAt(to)) || chars[to] === '_')) to += 1
    const numbered = isDigit(chars.charCodeAt(from))
    if (!numbered || to - from > 3) newSentence = true
    if (numbered) push('#', from - 1, from, gap)
    gap = numbered ? Gap.none : Math.max(gap, Gap.clause)
    let place = from
    for (const word of hashtagWords(offsets ? chars.slice(from, to) : text.slice(from, to), isWord)) {
      place = Math.max(place, chars.indexOf(word, place))
      push(word, place, Math.min(to, place + word.length), gap)
      place += word.length
      gap = Gap.none
    }
    if (!numbered) {
      newSentence = true
      gap = Gap.clause
    }
    return to
  }

  function endSentence(char: string, index: number): void {
    const last = tokens[tokens.length - 1]
    const sentence = sentences[sentences.length - 1]
    if (!last || !sentence || newBlock !== null) return
    if (char === '?') sentence.question = true
    if (char === '!') sentence.exclaimed = true
    let next = index + 1
    while (next < length && next < index + 6 && /["'”)\]*_.!?…]/.test(chars[next] ?? '')) next += 1
    const after = chars[next]
    if (after !== undefined && !/[\s\u2029]/.test(after)) return
    if (char === '.' && abbreviations.has(last.word) && /[ \t]/.test(after ?? '')) {
      const following = text.charAt(at(next + 1))
      if (last.word.length < 2 || last.word !== 'no' && last.word !== 'etc' || /\d/.test(following)) return
    }
    // “in B.C. don't”, “from 9 a.m. to 5”
    if (char === '.' && last.word.length === 1 && text.charAt(last.start - 1) === '.' && /[a-z\d]/.test(text.charAt(at(next + 1)))) return
    if (char === '…' && /[a-z]/.test(text.charAt(at(next + 1)))) return
    gap = Math.max(gap, Gap.sentence)
    newSentence = true
  }

  return { tokens, sentences, blocks: markHeadings(blocks, tokens, text) }
}

/** A short block of text without a closing mark is a heading. */
function markHeadings(blocks: Block[], tokens: Token[], text: string): Block[] {
  for (const block of blocks) {
    const last = tokens[block.last - 1]
    if (block.kind !== 'text' || !last || block.last - block.first > 12) continue
    if (!/^\s*["')*_]*\s*[.!…:,;]/.test(text.slice(last.end, last.end + 8))) block.kind = 'heading'
  }
  return blocks
}
