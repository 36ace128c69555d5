import { z } from 'zod'
import { figureFields, figureSchema } from './figure.ts'
import { optional, optionalText } from './field.ts'
import { describeProblems } from '../read.ts'

export const seoFields = /* groq */ `title, description, noIndex, image{${figureFields}}`

/** Marketing's words for search results. A broken picture here never takes the page down: the site draws one, and the log names it. */
export const seoSchema = optional(
  z.object({
    title: optionalText(),
    description: optionalText(),
    noIndex: optional(z.boolean()),
    image: optional(figureSchema).catch(({ input, error }) => {
      const { id } = (input as { image?: { id?: string } | null }).image ?? {}
      if (id) console.warn(`content: the picture ${id} is not shown where links are shared: ${describeProblems(error).join('; ')}`)
      return undefined
    }),
  }),
)

export type Seo = z.infer<typeof seoSchema>
