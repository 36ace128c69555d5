import { sources, type PhraseRule } from './phrases/rule.ts'
import { words, type Token, type TokenizedText } from './token.ts'

export const languageRule: Omit<PhraseRule, 'patterns' | 'about' | 'allowedContexts'> = {
  id: 'not-english', severity: 'warn',
  reason: 'The rules read English only, so nobody has checked these words.',
  source: sources.advertising, better: 'Ask somebody who reads the language to check them against the house rules, or write them in English.',
}

/** Letters that no English text has in a word; Greek ones name endorphins and the like. */
const otherScript = /(?:(?!\p{Script=Latin}|\p{Script=Greek})\p{L}){2}/u

/** The small words of French, Spanish, Portuguese, Italian, German and Tagalog, without those that English has too. */
const smallWords = words('le la les des du une est et avec nous vous votre notre dans aux qui que pas el los las y con para por su es mi muy sin não uma com dos il gli della di che per der das und mit für ist nicht ein eine wir sie ang ng sa mga na ay ko')
/** A sentence with so many of them, which are so large a part of its words, is not English: “Jean de la Rue” has one, a source's title its own field. */
const enough = { words: 3, part: 0.2 } as const

/** Calls back with the words of each sentence that is not in English. Linear in the length of the text. */
export function findOtherLanguages({ tokens, sentences }: Pick<TokenizedText, 'tokens' | 'sentences'>, found: (first: number, last: number) => void): void {
  for (const { first, last } of sentences) {
    let other = 0
    let [from, to] = [-1, -1]
    for (let index = first; index < last; index += 1) {
      const { word } = tokens[index] as Token
      if (smallWords.has(word)) other += 1
      if (!otherScript.test(word)) continue
      if (from === -1) from = index
      to = index + 1
    }
    if (other >= enough.words && other >= enough.part * (last - first)) found(first, last)
    else if (from !== -1) found(from, to)
  }
}
