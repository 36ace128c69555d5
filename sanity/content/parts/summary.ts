import { z } from 'zod'
import { lintText } from '../../../lib/claims/index.ts'
import { figureFields, figureSchema } from './figure.ts'
import { list, optional, slug, text } from './field.ts'

export const conditionSummaryFields = /* groq */ `
  _id, title, "slug": slug.current, clinicalName, summary, alsoKnownAs, isHub, bodyRegion`

/** Other pages show it too, where the gate of its own page does not stand. */
const pageTitle = text.refine((title) => lintText(title, { field: 'title' }).every(({ severity }) => severity !== 'fail'), { error: 'breaks a house rule' })

/** What a card or a list shows of a condition. */
export const conditionSummarySchema = z.object({
  _id: text,
  title: pageTitle,
  slug,
  clinicalName: optional(text),
  summary: text,
  alsoKnownAs: list(text),
  isHub: z
    .boolean()
    .nullish()
    .transform((isHub) => isHub ?? false),
})
export type ConditionSummary = z.infer<typeof conditionSummarySchema>

export const benefitSummaryFields = /* groq */ `_id, name, title, "slug": slug.current, outcomes`

/** What a card or a list shows of a benefit. */
export const benefitSummarySchema = z.object({
  _id: text,
  name: pageTitle,
  title: pageTitle,
  slug,
  outcomes: list(text).refine((outcomes) => outcomes.length > 0, { error: 'names no outcome' }),
})
export type BenefitSummary = z.infer<typeof benefitSummarySchema>

export const mediaFields = /* groq */ `"media": media[defined(image.asset)]{${figureFields}}`
export { figureSchema }
