/** What stands between a word and the one before it, from nothing to the start of a new block. */
export const Gap = { none: 0, hyphen: 1, comma: 2, clause: 3, sentence: 4, block: 5 } as const

export interface Token {
  /** The word, folded and lower case; contractions are taken apart ("don't" is do + not). */
  word: string
  /** Offsets in the source, end exclusive. */
  start: number
  end: number
  gap: number
  sentence: number
  /** Id of the quotation it stands in, or -1. */
  quote: number
  /** First letter is a capital in the source. */
  capital: boolean
}

export interface Sentence {
  first: number
  /** One past the last token. */
  last: number
  block: number
  question: boolean
  exclaimed: boolean
}

export interface Block {
  first: number
  last: number
  kind: 'heading' | 'item' | 'text'
  endsWithColon: boolean
  /** How many prices it names: “$118”, not “$8 billion”. */
  prices: number
}

export interface TokenizedText {
  tokens: Token[]
  sentences: Sentence[]
  blocks: Block[]
}

/** The words of a list in which spaces stand between them. */
export const words = (source: string): ReadonlySet<string> => new Set(source.split(' '))
