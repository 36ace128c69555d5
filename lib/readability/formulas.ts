/**
 * Flesch–Kincaid grade level: 0.39·(words/sentences) + 11.8·(syllables/words) − 15.59.
 * Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas for Navy enlisted personnel.
 * Research Branch Report 8-75, 1975. US school grade.
 */
export function fleschKincaidGrade(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/**
 * Flesch reading ease: 206.835 − 1.015·(words/sentences) − 84.6·(syllables/words).
 * Flesch R. A new readability yardstick. J Appl Psychol 1948;32(3):221-233. 0 to 100, higher is easier.
 */
export function fleschEase(words: number, sentences: number, syllables: number): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
}

/**
 * SMOG grade: 1.0430·√(polysyllables·30/sentences) + 3.1291, polysyllables being words of 3 syllables or more.
 * McLaughlin GH. SMOG grading: a new readability formula. J Reading 1969;12(8):639-646. It was fitted on 30 sentences;
 * below that it has no value, and this returns null.
 */
export function smogGrade(polysyllables: number, sentences: number): number | null {
  return sentences < 30 ? null : 1.043 * Math.sqrt(polysyllables * (30 / sentences)) + 3.1291
}
