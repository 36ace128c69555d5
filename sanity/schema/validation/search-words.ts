import type { StringRule } from 'sanity'
import { plainWordsProblem } from '../../../lib/seo/search-result'

/** Words for a search result: plain ones, and no more than it shows. Search engines decide, so these are warnings. */
export const searchWords = (length: number) => (rule: StringRule) => [
  rule.custom((text) => !text || text.trim().length <= length || `${text.trim().length} characters: search engines may cut it off after ${length}. Shorten it.`).warning(),
  rule.custom((text) => plainWordsProblem(text ?? '') ?? true).warning(),
]
