/** Words that say nothing about what is looked for; those with an apostrophe stand without it. */
const stopWords = new Set(
  'a about all am an and any are as at be been but by can cannot cant couldnt didnt do does doesnt dont for from get has have how i if im in into is isnt it its ive me my no not of on one or our out so some that the their them then there they this to up was we what when where which who why will with wont would you your'.split(' '),
)

/** Plain words that patients use for the words of the pages, and other spellings. After stemming. */
const sameWord: Readonly<Record<string, string>> = {
  ache: 'pain', achey: 'pain', achy: 'pain', ach: 'pain', hurt: 'pain', sore: 'pain', painful: 'pain',
  disk: 'disc', lower: 'low', spinal: 'spin', bum: 'buttock', tingly: 'tingl', centre: 'center',
  massag: 'massag', masseus: 'massag', aging: 'age', ageing: 'age',
  wee: 'pee', urin: 'pee', urinat: 'pee', poop: 'poo', butt: 'buttock', belly: 'tummy', stomach: 'tummy', abdomen: 'tummy',
  fell: 'fall', fallen: 'fall', swollen: 'swell', kid: 'child', children: 'child', pregnancy: 'pregnant', anesthesia: 'anaesthesia',
  ibuprofen: 'nsaid', advil: 'nsaid', motrin: 'nsaid', naproxen: 'nsaid', aleve: 'nsaid',
  medication: 'medicin', painkiller: 'medicin', tylenol: 'medicin', acetaminophen: 'medicin', paracetamol: 'medicin',
}

/** However it is typed: phones write the curly one, and some keyboards an accent. */
const apostrophes = /['’‘ʼ´`′]/g

/** A text in small letters without accents and apostrophes, so that “can’t” and “cant” are the same. */
export const plainly = (text: string): string => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(apostrophes, '')

/**
 * The form in which a word is indexed and looked up; null for a word that says nothing.
 * Light stemming (plural, -ness, -ing, -ed, final e), for “walks”, “walking” and “walked” are one word to a patient.
 */
export function searchTerm(word: string): string | null {
  const plain = plainly(word)
  if (plain === '' || stopWords.has(plain)) return null
  const stemmed = stem(plain)
  return sameWord[stemmed] ?? sameWord[plain] ?? stemmed
}

function stem(word: string): string {
  if (word.length <= 3) return word
  let root = word
  if (/(?:[^s]s)$/.test(root) && !/(?:is|us)$/.test(root)) root = root.replace(/ies$/, 'y').replace(/(?<=ch|sh|x)es$/, '').replace(/s$/, '')
  root = root.replace(/(?<=.{3})ness$/, '')
  const shorter = root.replace(/(?:ing|ed)$/, '')
  if (shorter !== root && shorter.length >= 3 && /[aeiouy]/.test(shorter)) root = shorter.replace(/([bdgkmnprt])\1$/, '$1')
  return root.length > 4 ? root.replace(/e$/, '') : root
}

/** The words of a text with what stands between them, so that joining gives the text back. */
export function splitWords(text: string): { text: string; isWord: boolean }[] {
  return text
    .split(/([\p{L}\p{N}'’‘ʼ´`′]+)/u)
    .map((part, index) => ({ text: part, isWord: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
