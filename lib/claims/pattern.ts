import { stemsOf } from './inflection.ts'
import { Gap, type Token } from './token.ts'

/**
 * Phrase patterns. Words stand side by side, lower case; a hyphen in the text counts as a space.
 *
 *   word      that word                     word*     its inflections (inflection.ts)
 *   {class}   a word of the class           a|b|{c}   one of these
 *   x?        x or nothing                  ~3        up to 3 words of any kind
 *   !x        here, and not x (takes no word)
 */
export interface PatternElement {
  keys: readonly string[]
  optional: boolean
  /** Words that may be skipped; 0 for an ordinary element. */
  skip: number
  not: boolean
}

export interface Pattern<Rule> {
  elements: PatternElement[]
  rule: Rule
}

function parseElement(source: string): PatternElement {
  if (/^~\d+$/.test(source)) return { keys: [], optional: false, skip: Number(source.slice(1)), not: false }
  const not = source.startsWith('!')
  const optional = source.endsWith('?')
  const body = source.slice(not ? 1 : 0, optional ? -1 : undefined)
  return { keys: body.split('|'), optional, skip: 0, not }
}

const denials = new Set(['not', 'never', 'no'])

/** Reads one pattern. A hyphen between words is a space, as in text. */
export function parsePattern(source: string): PatternElement[] {
  return source.trim().replaceAll(/(?<=\w)-(?=\w)/g, ' ').split(/\s+/).map(parseElement)
}

/** All patterns of one linter, filed under their first word. Built once, read for every text. */
export class PatternIndex<Rule> {
  readonly #byFirst = new Map<string, Pattern<Rule>[]>()
  readonly #classesOf = new Map<string, string[]>()
  readonly #known = new Set<string>()
  #wordKeys = new Map<string, ReadonlySet<string>>()
  /** Pattern elements compared so far: the linter's work, for the test that it grows linearly. */
  visits = 0

  constructor(classes: Readonly<Record<string, string>>) {
    for (const [name, words] of Object.entries(classes)) {
      for (const word of words.trim().split(/\s+/)) {
        const of = this.#classesOf.get(word)
        if (of) of.push(`{${name}}`)
        else this.#classesOf.set(word, [`{${name}}`])
      }
    }
  }

  add(source: string, rule: Rule): void {
    const elements = parsePattern(source)
    const first = elements.find((element) => !element.not)
    if (!first || first.skip > 0) throw new Error(`The pattern “${source}” must begin with a word`)
    for (const element of elements) for (const key of element.keys) this.#known.add(key)
    // Optional first elements: file under each element that can come first.
    let start = 0
    while (elements[start]) {
      const element = elements[start] as PatternElement
      for (const key of element.keys) {
        const list = this.#byFirst.get(key)
        const pattern = { elements: elements.slice(start), rule }
        if (list) list.push(pattern)
        else this.#byFirst.set(key, [pattern])
      }
      if (!element.optional) break
      start += 1
    }
    this.#wordKeys = new Map()
  }

  /** What a word counts as: itself, its stems and its classes, as far as some pattern asks for them. */
  keysOf(word: string): ReadonlySet<string> {
    const cached = this.#wordKeys.get(word)
    if (cached) return cached
    const keys = new Set<string>()
    for (const form of [word, ...stemsOf(word).map((stem) => `${stem}*`)]) {
      if (this.#known.has(form)) keys.add(form)
      for (const name of this.#classesOf.get(form) ?? []) keys.add(name)
    }
    if (/^\d[\d.,]*$/.test(word)) {
      keys.add('{digits}')
      for (const name of this.#classesOf.get('{digits}') ?? []) keys.add(name)
    }
    if (this.#wordKeys.size > 20_000) this.#wordKeys = new Map()
    this.#wordKeys.set(word, keys)
    return keys
  }

  /** True when some pattern or class knows this very word. */
  knows(word: string): boolean {
    return this.keysOf(word).size > 0
  }

  /** Calls back for each pattern found in tokens whose keysOf are given, with the first token and one past the last one. */
  scan(tokens: readonly Token[], keys: readonly ReadonlySet<string>[], found: (rule: Rule, first: number, last: number) => void): void {
    for (let index = 0; index < tokens.length; index += 1) {
      for (const key of keys[index] ?? []) {
        for (const pattern of this.#byFirst.get(key) ?? []) {
          const last = this.#match(pattern.elements, 0, tokens, keys, index, index)
          if (last > index) found(pattern.rule, index, last)
        }
      }
    }
  }

  /** One past the last token of a match that goes on at `at`, or -1. Depth is the pattern's length, so work is bounded. */
  #match(elements: PatternElement[], element: number, tokens: readonly Token[], keys: readonly ReadonlySet<string>[], at: number, first: number): number {
    this.visits += 1
    const wanted = elements[element]
    if (!wanted) return at
    const token = tokens[at]
    const joined = token !== undefined && (at === first || token.gap < Gap.clause)
    const fits = joined && hasAny(keys[at], wanted.keys)
    if (wanted.not) return fits ? -1 : this.#match(elements, element + 1, tokens, keys, at, first)
    if (wanted.skip > 0) {
      for (let skipped = 0; skipped <= wanted.skip; skipped += 1) {
        const last = this.#match(elements, element + 1, tokens, keys, at + skipped, first)
        if (last !== -1) return last
        const next = tokens[at + skipped]
        // A denial between the words isn't skipped: “we do not diagnose” says the opposite of “we … diagnose”.
        if (!next || next.gap >= Gap.clause || denials.has(next.word)) return -1
      }
      return -1
    }
    if (fits) {
      const last = this.#match(elements, element + 1, tokens, keys, at + 1, first)
      if (last !== -1) return last
    }
    return wanted.optional ? this.#match(elements, element + 1, tokens, keys, at, first) : -1
  }
}

function hasAny(own: ReadonlySet<string> | undefined, wanted: readonly string[]): boolean {
  if (!own || own.size === 0) return false
  for (const key of wanted) if (own.has(key)) return true
  return false
}
