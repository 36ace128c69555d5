import type { Condition } from '@/sanity/content/condition'
import { SummaryCard, SummaryCards } from '../../content/summary-card'

type Relation = Condition['related'][number]['relation']

/** Said the same from both sides: the link stands on both pages. */
const relationWords: Record<Relation, string> = {
  'cause-of': 'One can lead to the other',
  'confused-with': 'Easy to mix up with this',
  'often-with': 'Often found together',
}

export function RelatedConditions({ related }: { related: Condition['related'] }) {
  return (
    <SummaryCards>
      {related.map(({ relation, condition: { _id, slug, title } }) => (
        <SummaryCard key={_id} href={`/conditions/${slug}`} title={title} level={3} note={relationWords[relation]} />
      ))}
    </SummaryCards>
  )
}
