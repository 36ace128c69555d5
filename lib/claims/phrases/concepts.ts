import { bodyMyths } from './concepts/body-myths.ts'
import { certainty } from './concepts/certainty.ts'
import { otherCare } from './concepts/other-care.ts'
import { rank } from './concepts/rank.ts'
import { results } from './concepts/results.ts'
import { stories } from './concepts/stories.ts'
import { trouble } from './concepts/trouble.ts'

/**
 * What promises are made of. A concept is an idea in the words that sellers have for it (pattern.ts has the notation); a promise is
 * two of them close together, whatever stands between and whichever comes first: constructions.ts. Only text that plainly sells is read
 * so, since in a neutral text most of these are ordinary words.
 */
export const concepts = { ...trouble, ...results, ...certainty, ...rank, ...bodyMyths, ...otherCare, ...stories }

export type ConceptName = keyof typeof concepts
