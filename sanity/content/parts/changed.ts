import { z } from 'zod'
import { lenientList } from '../read.ts'
import { list, optional, optionalText, text } from './field.ts'

/*
 * When a page last changed: one date, the same on the page, in its structured data, in the sitemap, in the feed and in the
 * content API. Search engines trust `lastmod` only while it is the last change that matters to a reader
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap#additional-notes-about-xml-sitemaps), so:
 *
 * - It counts the page's own document, and the shared documents whose words stand in its body: claims, warning signs, where to
 *   get help, and questions with their answers. A new warning sign changes every condition page, and is meant to.
 * - It does not count what a page shows of its neighbours (titles and summaries behind links, names of symptoms), details of a
 *   source (its claim changes when what we say of it does), pictures' own documents, the clinic's details at the foot of every
 *   page, or reviews: a review that changes words changes their document.
 * - It errs to the later side in one place: a claim about people in general counts on every condition page, also where no benefit
 *   leads to it, and on every technique page.
 * - What is taken away leaves no date of its own. Taking it off a page changes the page's document; a claim that nobody names
 *   can only be unpublished, and that does not show here.
 * - Lists and pages whose words stand in the code have no date: it would be a guess.
 */

/** GROQ: what decides which shared documents a page shows; inside a page's own projection. */
export const ownFields = /* groq */ `_id, _type, _updatedAt, outcomes,
  "names": [...coalesce(redFlags[]._ref, []), ...coalesce(contraindications[]._ref, []), ...coalesce(faqs[]._ref, []), escalation._ref]`

const sharedTypes = ['claim', 'redFlag', 'careRoute', 'faq'] as const

/** GROQ: every document that pages may share. One list for all pages, for GROQ would go through the dataset once a page. */
export const sharedDocuments = /* groq */ `*[_type in ["claim", "redFlag", "careRoute", "faq"]] | order(_id asc) {
  _id, _type, _createdAt, _updatedAt, universal, outcome, "population": population._ref, "intervention": intervention._ref,
  certainty, "words": coalesce(statement, text, heading, question)
}`

/** GROQ: what `changedSchema` reads, inside a page's own projection. */
export const changedFields = /* groq */ `"changed": {"own": {${ownFields}}, "shared": ${sharedDocuments}}`

const names = z.array(text.nullish()).nullish().transform((ids) => (ids ?? []).flatMap((id) => id ?? []))

export const ownSchema = z.object({ _id: text, _type: text, _updatedAt: z.iso.datetime(), outcomes: list(text), names })
export type Own = z.infer<typeof ownSchema>

export const sharedSchema = z.object({
  _id: text,
  _type: z.enum(sharedTypes),
  _createdAt: z.iso.datetime(),
  _updatedAt: z.iso.datetime(),
  universal: optional(z.boolean()),
  outcome: optionalText(),
  population: optionalText(),
  intervention: optionalText(),
  certainty: optionalText(),
  words: text,
})
export type Shared = z.infer<typeof sharedSchema>

export const changedSchema = z.object({ own: ownSchema, shared: lenientList(sharedSchema) })

/** Does a page show this document in its body? The first of the rules above. */
export function shows(page: Own, shared: Shared): boolean {
  if (shared._type === 'careRoute') return true
  if (shared._type !== 'claim') return page.names.includes(shared._id) || (shared._type === 'redFlag' && shared.universal === true)
  const { population, intervention, outcome = '' } = shared
  if (page._type === 'symptom') return false
  if (page._type === 'benefit') return page.outcomes.includes(outcome)
  if (page._type === 'condition') return population === page._id || population === undefined
  return intervention === page._id || population === undefined
}

/** When a page last changed (ISO 8601): its own document or one that it shows. */
export function lastChange({ own, shared }: z.infer<typeof changedSchema>): string {
  return shared.filter((each) => shows(own, each)).reduce((newest, { _updatedAt }) => (_updatedAt > newest ? _updatedAt : newest), own._updatedAt)
}
