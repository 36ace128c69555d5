import type { LinkBasis } from '@/lib/evidence/links'

/** What a link between a condition and a benefit stands on, as readers see it. */
export const basisWords: Record<LinkBasis, string> = {
  'this-condition': 'studied in people with this condition',
  'not-studied': 'no study found in people with this condition',
  'other-people': 'studied in other people',
}
