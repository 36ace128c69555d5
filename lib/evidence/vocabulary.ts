/**
 * The words that a claim and a citation are described with: what the lake stores, and how a person says it.
 * Certainty has its own home: `lib/claims/certainty.ts`.
 */
export interface Term<Value extends string = string> {
  value: Value
  /** As a patient or a therapist says it; starts with a capital letter. */
  title: string
}

const terms = <const T extends readonly Term[]>(list: T): T => list

/** The terms' values, for a zod enum or a check. */
export const values = <Value extends string>(list: readonly Term<Value>[]): readonly Value[] => list.map((term) => term.value)

/** The title of a value; the value itself when the list doesn't have it; empty when there is none. */
export const titleOf = (list: readonly Term[], value: string | undefined): string =>
  list.find((term) => term.value === value)?.title ?? value ?? ''

export const outcomes = terms([
  { value: 'pain-short', title: 'Pain, in the short term' },
  { value: 'pain-long', title: 'Pain after months' },
  { value: 'function', title: 'Doing everyday things' },
  { value: 'ROM', title: 'How far you can move' },
  { value: 'anxiety', title: 'Anxiety' },
  { value: 'mood', title: 'Mood' },
  { value: 'sleep', title: 'Sleep' },
  { value: 'blood-flow', title: 'Blood flow' },
  { value: 'stiffness', title: 'Muscle stiffness' },
  { value: 'relaxation', title: 'Feeling relaxed' },
  { value: 'endorphin', title: 'Endorphins' },
  { value: 'cortisol', title: 'Stress hormones (cortisol)' },
  { value: 'disease-progress', title: 'The condition itself' },
  { value: 'adverse-effects', title: 'Unwanted effects' },
])
export type Outcome = (typeof outcomes)[number]['value']

export const directions = terms([
  { value: 'benefit', title: 'Helps' },
  { value: 'no-difference', title: 'Makes no clear difference' },
  { value: 'harm', title: 'Makes it worse' },
  { value: 'unclear', title: 'Not clear' },
])
export type Direction = (typeof directions)[number]['value']

export const sizes = terms([
  { value: 'trivial', title: 'Too small to notice' },
  { value: 'small', title: 'Small' },
  { value: 'moderate', title: 'Moderate' },
  { value: 'large', title: 'Large' },
  { value: 'unknown', title: 'Not known' },
])
export type Size = (typeof sizes)[number]['value']

export const comparators = terms([
  { value: 'none', title: 'No treatment' },
  { value: 'sham', title: 'A pretend treatment' },
  { value: 'usual', title: 'Usual care' },
  { value: 'active', title: 'Another treatment' },
])

export const stances = terms([
  { value: 'supports', title: 'Supports the statement' },
  { value: 'contradicts', title: 'Speaks against it' },
  { value: 'context', title: 'Gives background' },
])

export const citationTypes = terms([
  { value: 'guideline', title: 'Guideline' },
  { value: 'systematic-review', title: 'Systematic review' },
  { value: 'review', title: 'Review article' },
  { value: 'rct', title: 'Randomized trial' },
  { value: 'observational', title: 'Observational study' },
  { value: 'lab', title: 'Laboratory study' },
  { value: 'law', title: 'Law or regulation' },
  { value: 'standard', title: 'Professional standard' },
  { value: 'health-information', title: 'Textbook or health information page' },
])
export type CitationType = (typeof citationTypes)[number]['value']

export const citationStatuses = terms([
  { value: 'current', title: 'Current' },
  { value: 'superseded', title: 'Replaced by a newer one' },
  { value: 'retracted', title: 'Retracted' },
  { value: 'expired', title: 'Past its own expiry date' },
])

/** Languages of titles that are not English, as BCP 47 codes. */
export const titleLanguages = terms([
  { value: 'da', title: 'Danish' },
  { value: 'nl', title: 'Dutch' },
  { value: 'fi', title: 'Finnish' },
  { value: 'fr', title: 'French' },
  { value: 'de', title: 'German' },
  { value: 'it', title: 'Italian' },
  { value: 'nb', title: 'Norwegian' },
  { value: 'pt', title: 'Portuguese' },
  { value: 'es', title: 'Spanish' },
  { value: 'sv', title: 'Swedish' },
])
export type TitleLanguage = (typeof titleLanguages)[number]['value']

export const verdicts = terms([
  { value: 'may-help', title: 'Massage may help' },
  { value: 'not-known', title: 'We do not know if massage helps' },
  { value: 'not-suitable-alone', title: 'Only as part of a plan' },
])
export type Verdict = (typeof verdicts)[number]['value']
