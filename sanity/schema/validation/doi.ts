import type { DocumentRule, StringRule } from 'sanity'
import { doiPattern } from '../../../lib/addresses/patterns'
import { uniqueValue } from './unique-value'

export const doi = () => (rule: StringRule) => [
  rule.custom((value) => !value || doiPattern.test(value) || 'Write only the DOI, such as 10.1136/bmj.l6273, without https://doi.org/ and without spaces.'),
  rule.custom(uniqueValue({ type: 'citation', field: 'doi', message: 'Another source has this DOI. Use that source instead of a second copy.' })),
]

/** A reader must be able to find the source. */
export const doiOrUrl = (rule: DocumentRule) =>
  rule.custom((document) => !document || Boolean(document['doi'] || document['url']) || { message: 'Give a DOI or a web address, so that readers can find the source.', path: ['doi'] })
