/**
 * English inflection for phrase patterns: `cure*` means cure, cures, cured, curing, cureable …, never “current”.
 * A word is taken apart once (its possible stems), so a pattern is found by look-up and nothing is scanned.
 */

const plainSuffixes = [
  's', 'es', 'd', 'ed', 'ing', 'ings', 'ly', 'er', 'ers', 'or', 'ors', 'ment', 'ments', 'ness', 'al', 'ally',
  'ist', 'ists', 'ise', 'ises', 'ised', 'ising', 'ize', 'izes', 'ized', 'izing', 'isation', 'ization',
  'able', 'ation', 'ations', 'ion', 'ions', 'ive', 'ative', 'ous', 'ously', 'ingly', 'edly',
]

/** Suffixes before which a stem may drop its e or double its consonant. */
const vowelSuffixes = [
  'ed', 'ing', 'ings', 'er', 'ers', 'or', 'ors', 'able', 'ation', 'ations', 'ion', 'ions', 'ive', 'ative', 'ingly', 'ist', 'ists',
]

const ySuffixes = ['ies', 'ied', 'ier', 'iers', 'iness', 'ily']

/** Every stem that the word could be an inflection of, itself included. The word is lower case. */
export function stemsOf(word: string): string[] {
  const stems = new Set([word])
  for (const suffix of plainSuffixes) {
    if (word.length > suffix.length + 2 && word.endsWith(suffix)) stems.add(word.slice(0, -suffix.length))
  }
  for (const suffix of vowelSuffixes) {
    if (word.length <= suffix.length + 2 || !word.endsWith(suffix)) continue
    const base = word.slice(0, -suffix.length)
    stems.add(`${base}e`)
    if (base.length > 2 && base.at(-1) === base.at(-2)) stems.add(base.slice(0, -1))
  }
  for (const suffix of ySuffixes) {
    if (word.length > suffix.length + 1 && word.endsWith(suffix)) stems.add(`${word.slice(0, -suffix.length)}y`)
  }
  if (word.endsWith('bly')) stems.add(`${word.slice(0, -1)}e`)
  // A stem written up to -is or -iz ("specialis*") stands for -ist, -ise, -ize and their forms.
  const isAt = /i[sz](?:ts?|e[sd]?|ing|ation|m)$/.exec(word)
  if (isAt) stems.add(word.slice(0, isAt.index + 2)).add(`${word.slice(0, isAt.index)}is`)
  return [...stems]
}
