import { certainties, certaintyWording, type Certainty } from '../../lib/claims/certainty'
import type { Term } from '../../lib/evidence/vocabulary'

const names: Record<Certainty, string> = { high: 'High', moderate: 'Moderate', low: 'Low', 'very-low': 'Very low', none: 'None' }

/** GRADE's word and the readers' words, surest first. */
export const certaintyList: Term<Certainty>[] = certainties.map((value) => ({ value, title: `${names[value]}: ${certaintyWording[value].label.toLowerCase()}` }))

export const certaintyTitle = (value: string | undefined): string => certaintyList.find((term) => term.value === value)?.title ?? value ?? ''
