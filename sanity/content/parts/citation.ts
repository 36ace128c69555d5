import { z } from 'zod'
import { doiPattern, isWebAddress } from '../../../lib/addresses/patterns.ts'
import { citationStatuses, citationTypes, titleLanguages, values } from '../../../lib/evidence/vocabulary.ts'
import { optional, optionalText, text } from './field.ts'

/** GROQ: a source that is past its own expiry date. `$today` is a day on the clinic's calendar; on the last day it still holds. */
export const isExpired = /* groq */ `(defined(expiresOn) && expiresOn < $today)`

/** A source that is past its own expiry date says so, whether or not anybody has changed its status. */
export const citationFields = /* groq */ `_id, type, authors, year, title, language, container, doi, pmid, url, publisher, statusNote, plainSummary,
  "status": select(status == "current" && ${isExpired} => "expired", status)`

export const citationSchema = z
  .object({
    _id: text,
    type: z.enum(values(citationTypes)),
    authors: optionalText(),
    year: optional(z.number().int()),
    title: text,
    language: optional(z.enum(values(titleLanguages))),
    container: optionalText(),
    doi: optionalText(z.string().regex(doiPattern, 'a DOI such as 10.1136/bmj.l6273')),
    pmid: optionalText(),
    url: optionalText(z.string().refine(isWebAddress, { error: 'a full web address' })),
    publisher: optionalText(),
    status: z.enum(values(citationStatuses)),
    statusNote: optionalText(),
    plainSummary: optionalText(),
  })
  .refine(({ doi, url }) => doi !== undefined || url !== undefined, { error: 'needs a doi or a url' })

export type Citation = z.infer<typeof citationSchema>
