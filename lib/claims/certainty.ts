/** How sure the evidence lets us be, after GRADE. 'none' means that no study was found. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'none'] as const
export type Certainty = (typeof certainties)[number]

export type { Direction } from '../evidence/vocabulary.ts'

export interface CertaintyWording {
  /** Answers “How sure are we?” for a reader. */
  label: string
  /** One plain sentence behind the label. */
  meaning: string
  /** The words that a statement of this certainty is made of, as an author should use them. */
  use: string
}

/**
 * The reader's words and the author's verbs, a level.
 * Source: Santesso N, et al. GRADE guidelines 26: informative statements. J Clin Epidemiol 2020;119:126-135.
 * doi:10.1016/j.jclinepi.2019.10.014.
 */
export const certaintyWording: Readonly<Record<Certainty, CertaintyWording>> = {
  high: { label: 'We are sure', meaning: 'Good studies agree. New studies are not likely to change this.', use: '“reduces”, “eases”, “does not”' },
  moderate: { label: 'We are fairly sure', meaning: 'The studies point this way. New studies could change it.', use: '“probably”, as in “probably eases”' },
  low: { label: 'We are not very sure', meaning: 'The studies are small or have problems. New studies may well change this.', use: '“may”, as in “may ease”' },
  'very-low': { label: 'We do not know', meaning: 'The studies are too few or too weak to tell.', use: '“we do not know if” or “we cannot be sure if”' },
  none: { label: 'No studies found', meaning: 'We found no studies that could tell.', use: '“no studies show” or “has not been studied”' },
}
