import { z } from 'zod'
import { figureFields, figureSchema } from './figure.ts'
import { optional, optionalText } from './field.ts'

export const seoFields = /* groq */ `title, description, noIndex, image{${figureFields}}`

/** Marketing's words for search results. A broken picture here never takes the page down. */
export const seoSchema = optional(
  z.object({
    title: optionalText(),
    description: optionalText(),
    noIndex: optional(z.boolean()),
    image: optional(figureSchema).catch(undefined),
  }),
)

export type Seo = z.infer<typeof seoSchema>
