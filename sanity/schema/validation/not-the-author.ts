import type { ReferenceRule, ValidationContext } from 'sanity'
import { samePerson } from '../../../lib/review'
import { contentApiVersion } from './content-api-version'
import { isPublished } from './signed-once-published'

/** A page is reviewed by another person than its author. Compared by name: an author need not be a practitioner. */
export const notTheAuthor = () => (rule: ReferenceRule) => [
  rule.required().error('Choose the reviewer: not the author.'),
  rule.custom(async (reviewer, { document, getClient }) => {
    const author = document?.['author']
    if (!reviewer?._ref || typeof author !== 'string') return true
    // What a practitioner is called later is no matter of a review that is signed.
    const name = isPublished(document) ? document?.['reviewerName'] : await presentName(reviewer._ref, getClient)
    return typeof name !== 'string' || !samePerson(author, name) || `${name} is the author. Choose another person.`
  }),
]

const presentName = (id: string, getClient: ValidationContext['getClient']) =>
  getClient({ apiVersion: contentApiVersion }).fetch<string | null>('*[_id in [$id, "drafts." + $id]][0].name', { id }, { perspective: 'raw', tag: 'validate.reviewer' })
