import { z } from 'zod'
import { lintPublicTexts } from '../../../lib/care/lint-public-texts.ts'
import type { PublicText } from '../../../lib/care/public-texts.ts'
import { list, optional, slug, text } from './field.ts'

export const conditionSummaryFields = /* groq */ `
  _id, title, "slug": slug.current, clinicalName, summary, alsoKnownAs, isHub, bodyRegion`

/** Other pages show it too, where the gate of its own page does not stand: so what breaks the built-in rules is left out there. */
const lawful = (field: PublicText['field']) =>
  text.refine((words) => lintPublicTexts([{ path: '', text: words, field, effects: 'refuse' }]).every(({ severity }) => severity !== 'fail'), { error: 'breaks a house rule' })

/** What a card or a list shows of a condition. */
export const conditionSummarySchema = z.object({
  _id: text,
  title: lawful('title'),
  slug,
  clinicalName: optional(text),
  summary: lawful('body'),
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
  name: lawful('title'),
  title: lawful('title'),
  slug,
  outcomes: list(text).refine((outcomes) => outcomes.length > 0, { error: 'names no outcome' }),
})
export type BenefitSummary = z.infer<typeof benefitSummarySchema>
