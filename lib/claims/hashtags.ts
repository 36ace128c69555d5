/** Reads a hashtag as the words it is made of: “#bestmassage”, “#PainFree”. */

const longestTag = 40

/** Splits a tag at its capitals and digits, and where the words known to the linter meet. `tag` stands as in the source. */
export function hashtagWords(tag: string, isWord: (word: string) => boolean): string[] {
  if (tag.length > longestTag) return [tag.toLowerCase()]
  return tag.replaceAll(/(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Za-z])|_/g, ' ').toLowerCase().split(' ').filter(Boolean).flatMap((part) => joinedWords(part, isWord))
}

/**
 * The way to cut a run of letters into words that leaves the fewest letters in no known word, then the fewest words: by dynamic
 * programming over its at most 40 letters.
 */
function joinedWords(run: string, isWord: (word: string) => boolean): string[] {
  const best: { cost: number, from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = { cost: Infinity, from: 0 }
    for (let from = 0; from < end; from += 1) {
      const word = run.slice(from, end)
      const known = word.length > 1 && isWord(word)
      const cost = (best[from]?.cost ?? Infinity) + (known ? 1 : 3 * word.length + 2)
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from }
    }
  }
  const found: string[] = []
  for (let end = run.length; end > 0; end = best[end]?.from ?? 0) found.unshift(run.slice(best[end]?.from ?? 0, end))
  return found
}
