import { z } from 'zod'
import { citationStatuses, citationTypes, values } from '../../../lib/evidence/vocabulary.ts'
import { optional, text } from './field.ts'

/** A source that is past its own expiry date says so, whether or not anybody has changed its status. */
export const citationFields = /* groq */ `_id, type, authors, year, title, container, doi, pmid, url, publisher, statusNote, plainSummary,
  "status": select(status == "current" && defined(expiresOn) && expiresOn < now() => "expired", status)`

export const citationSchema = z
  .object({
    _id: text,
    type: z.enum(values(citationTypes)),
    authors: optional(text),
    year: optional(z.number().int()),
    title: text,
    container: optional(text),
    doi: optional(z.string().regex(/^10\.\d{4,9}\/\S+$/, 'a DOI such as 10.1136/bmj.l6273')),
    pmid: optional(text),
    url: optional(z.url({ protocol: /^https?$/ })),
    publisher: optional(text),
    status: z.enum(values(citationStatuses)),
    statusNote: optional(text),
    plainSummary: optional(text),
  })
  .refine(({ doi, url }) => doi !== undefined || url !== undefined, { error: 'needs a doi or a url' })

export type Citation = z.infer<typeof citationSchema>
