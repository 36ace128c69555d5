/** Words as a sentence: a full stop at the end, unless they end with a mark of their own. Empty words stay empty. */
export const fullSentence = (words: string): string => (words === '' || /[.!?]$/.test(words) ? words : `${words}.`)
