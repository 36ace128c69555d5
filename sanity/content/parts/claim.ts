import { z } from 'zod'
import { certainties } from '../../../lib/claims/certainty.ts'
import { comparators, directions, outcomes, sizes, stances, values } from '../../../lib/evidence/vocabulary.ts'
import { citationFields, citationSchema } from './citation.ts'
import { list, optional, optionalText, slug, text } from './field.ts'
import { followed, followedSchema } from './followed.ts'

export const claimFields = /* groq */ `
  _id, statement, outcome, direction, size, certainty, timeframe, comparator, populationNote, interventionNote, withOtherCare, numbers,
  "intervention": intervention->{_id, _type, name, "slug": slug.current},
  ${followed('population', '_id, title, "slug": slug.current')},
  "citations": citations[defined(citation->_id)]{locator, stance, "citation": citation->{${citationFields}}}`

export const claimSchema = z.object({
  _id: text,
  statement: text,
  outcome: z.enum(values(outcomes)),
  direction: z.enum(values(directions)),
  size: z.enum(values(sizes)),
  certainty: z.enum(certainties),
  timeframe: optionalText(),
  comparator: z.enum(values(comparators)),
  populationNote: optionalText(),
  interventionNote: optionalText(),
  /** Massage was tested only together with something else. */
  withOtherCare: optional(z.boolean()),
  numbers: optional(z.object({ n: z.number(), outOf: z.number().positive(), description: text })),
  intervention: z.object({ _id: text, _type: z.enum(['service', 'technique']), name: text, slug }),
  /** None: people in general. One that leads nowhere breaks the claim, for it was not about everybody. */
  population: followedSchema(z.object({ _id: text, title: text, slug })),
  citations: list(
    z.object({ locator: optionalText(), stance: z.enum(values(stances)), citation: citationSchema }),
  ).refine((citations) => citations.length > 0, { error: 'needs at least one citation' }),
})

export type Claim = z.infer<typeof claimSchema>
export type Certainty = Claim['certainty']
