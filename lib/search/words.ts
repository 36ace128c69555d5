/** Words that say nothing about what is looked for. */
const stopWords = new Set(
  'a about all am an and any are as at be been but by can cannot do does for from get has have how i if in into is it its me my no not of on one or our out so some that the their them then there they this to up was we what when where which who why will with would you your'.split(' '),
)

/** Plain words that patients use for the words of the pages, and other spellings. After stemming. */
const sameWord: Readonly<Record<string, string>> = {
  ache: 'pain', achey: 'pain', achy: 'pain', ach: 'pain', hurt: 'pain', sore: 'pain', painful: 'pain',
  disk: 'disc', lower: 'low', spinal: 'spin', bum: 'buttock', tingly: 'tingl', centre: 'center',
  massag: 'massag', masseus: 'massag', aging: 'age', ageing: 'age',
}

/**
 * The form in which a word is indexed and looked up; null for a word that says nothing.
 * Light stemming (plural, -ing, -ed, final e), for “walks”, “walking” and “walked” are one word to a patient.
 */
export function searchTerm(word: string): string | null {
  const plain = word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f'’]/g, '')
  if (plain === '' || stopWords.has(plain)) return null
  const stemmed = stem(plain)
  return sameWord[stemmed] ?? sameWord[plain] ?? stemmed
}

function stem(word: string): string {
  if (word.length <= 3) return word
  let root = word
  if (/(?:[^s]s)$/.test(root) && !/(?:is|us)$/.test(root)) root = root.replace(/ies$/, 'y').replace(/(?<=ch|sh|x)es$/, '').replace(/s$/, '')
  const shorter = root.replace(/(?:ing|ed)$/, '')
  if (shorter !== root && shorter.length >= 3 && /[aeiouy]/.test(shorter)) root = shorter.replace(/([bdgklmnprt])\1$/, '$1')
  return root.length > 4 ? root.replace(/e$/, '') : root
}

/** The words of a text with what stands between them, so that joining gives the text back. */
export function splitWords(text: string): { text: string; isWord: boolean }[] {
  return text
    .split(/([\p{L}\p{N}'’]+)/u)
    .map((part, index) => ({ text: part, isWord: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
