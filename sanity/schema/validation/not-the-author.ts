import type { ReferenceRule } from 'sanity'
import { samePerson } from '../../../lib/review'
import { contentApiVersion } from './content-api-version'

/** A page is reviewed by another person than its author. Compared by name: an author need not be a practitioner. */
export const notTheAuthor = () => (rule: ReferenceRule) => [
  rule.required().error('Choose the reviewer: not the author.'),
  rule.custom(async (reviewer, { document, getClient }) => {
    const author = document?.['author']
    if (!reviewer?._ref || typeof author !== 'string') return true
    const name = await getClient({ apiVersion: contentApiVersion }).fetch<string | null>(
      '*[_id in [$id, "drafts." + $id]][0].name',
      { id: reviewer._ref },
      { perspective: 'raw', tag: 'validate.reviewer' },
    )
    return !name || !samePerson(author, name) || `${name} is the author. Choose another person.`
  }),
]
