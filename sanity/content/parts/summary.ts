import { z } from 'zod'
import { lawful } from './lawful.ts'
import { list, optionalText, slug, text } from './field.ts'

export const conditionSummaryFields = /* groq */ `
  _id, title, "slug": slug.current, clinicalName, summary, alsoKnownAs, isHub`

/** What a card or a list shows of a condition. Other pages show it too, where the gate of its own page does not stand. */
export const conditionSummarySchema = lawful(z.object({
  _id: text,
  title: text,
  slug,
  clinicalName: optionalText(),
  summary: text,
  alsoKnownAs: list(text),
  isHub: z
    .boolean()
    .nullish()
    .transform((isHub) => isHub ?? false),
}))
export type ConditionSummary = z.infer<typeof conditionSummarySchema>

export const benefitSummaryFields = /* groq */ `_id, name, title, "slug": slug.current, outcomes`

/** The same of a benefit. */
export const benefitSummarySchema = lawful(z.object({
  _id: text,
  name: text,
  title: text,
  slug,
  outcomes: list(text).refine((outcomes) => outcomes.length > 0, { error: 'names no outcome' }),
}))
export type BenefitSummary = z.infer<typeof benefitSummarySchema>
