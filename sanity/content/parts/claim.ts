import { z } from 'zod'
import { citationFields, citationSchema } from './citation.ts'
import { list, optional, slug, text } from './field.ts'

export const claimFields = /* groq */ `
  _id, statement, outcome, direction, size, certainty, timeframe, comparator, populationNote, interventionNote, numbers,
  "intervention": intervention->{_id, _type, name, "slug": slug.current},
  "population": population->{_id, title, "slug": slug.current},
  "citations": citations[defined(citation->_id)]{locator, stance, "citation": citation->{${citationFields}}}`

export const claimSchema = z.object({
  _id: text,
  statement: text,
  outcome: text,
  direction: z.enum(['benefit', 'no-difference', 'harm', 'unclear']),
  size: z.enum(['trivial', 'small', 'moderate', 'large', 'unknown']),
  certainty: z.enum(['high', 'moderate', 'low', 'very-low', 'none']),
  timeframe: optional(text),
  comparator: z.enum(['none', 'sham', 'usual', 'active']),
  populationNote: optional(text),
  interventionNote: optional(text),
  numbers: optional(z.object({ n: z.number(), outOf: z.number().positive(), description: text })),
  intervention: z.object({ _id: text, _type: z.enum(['service', 'technique']), name: text, slug }),
  population: optional(z.object({ _id: text, title: text, slug })),
  citations: list(
    z.object({ locator: optional(text), stance: z.enum(['supports', 'contradicts', 'context']), citation: citationSchema }),
  ).refine((citations) => citations.length > 0, { error: 'needs at least one citation' }),
})

export type Claim = z.infer<typeof claimSchema>
export type Certainty = Claim['certainty']
