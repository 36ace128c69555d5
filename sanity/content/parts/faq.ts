import { z } from 'zod'
import { citationFields, citationSchema } from './citation.ts'
import { list, text } from './field.ts'
import { portableTextFields, portableTextSchema } from './portable-text.ts'

export const faqFields = /* groq */ `
  _id, question, answer[]{${portableTextFields}}, "citations": citations[]->{${citationFields}}`

export const faqSchema = z.object({
  _id: text,
  question: text,
  answer: portableTextSchema.refine((answer) => answer.length > 0, { error: 'has no answer' }),
  citations: list(citationSchema),
})

export type Faq = z.infer<typeof faqSchema>
