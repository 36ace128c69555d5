import { interestOf } from '@/lib/clinic/interest'
import type { Benefit } from '@/sanity/content/benefit'
import type { Clinic } from '@/sanity/content/clinic'
import { FaqList } from '../../content/faq-list'
import { MythList } from '../../content/myth-list'
import { PortableText } from '../../content/portable-text'
import { given, type PageSection } from '../../content/page-section'
import { ClaimBlock } from '../../evidence/claim-block'
import type { CiteIndex } from '../../evidence/cite-index'
import { References } from '../../evidence/references'
import { ReviewPanel } from '../../evidence/review-panel'
import { SummaryCard, SummaryCards } from '../../content/summary-card'
import { basisWords } from '../basis-words'
import { embeddedIn, without } from '../shown-claims'

/** The sections of a benefit page in their order; one without content is left out. */
export function benefitSections(benefit: Benefit, clinic: Clinic | null, cites: CiteIndex): PageSection[] {
  const { shortAnswer, whatPeopleFeel, whatStudiesMeasure, claims, myths, conditions, faqs, references } = benefit
  const interest = <p>{interestOf(clinic)}</p>
  const more = without(embeddedIn([shortAnswer, whatPeopleFeel, whatStudiesMeasure]), claims)
  const saysMore = more.length > 0 || claims.length === 0
  return given([
    ['what-people-feel', 'What people feel', whatPeopleFeel.length > 0 && <PortableText content={whatPeopleFeel} cites={cites} level={3} />],
    ['what-studies-measured', 'What studies measured', whatStudiesMeasure.length > 0 && <PortableText content={whatStudiesMeasure} cites={cites} level={3} />],
    ['what-we-can-say', more.length < claims.length ? 'What else we can say' : 'What we can say', saysMore && (
      <>
        {interest}
        {more.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} />)}
        {claims.length === 0 ? <p>We have found no studies of this yet.</p> : null}
      </>
    )],
    ['myths', 'Myths and facts', myths.length > 0 && <MythList myths={myths} cites={cites} level={3} />],
    ['conditions', 'Conditions this may matter for', (
      <>
        {conditions.length > 0 ? <LinkedConditions conditions={conditions} /> : <p>No condition is linked to this yet. See <a href="/conditions">all conditions</a>.</p>}
        <p>See <a href="/evidence">the evidence on massage</a> for each condition.</p>
      </>
    )],
    ['questions', 'Common questions', faqs.length > 0 && <FaqList faqs={faqs} cites={cites} level={3} />],
    ['sources', 'Sources', (
      <>
        {saysMore ? null : interest}
        {references.length > 0 ? <References references={references} cites={cites} /> : <p>No sources are listed yet.</p>}
        <ReviewPanel updated={benefit._updatedAt} review={benefit.review} level={3} />
      </>
    )],
  ])
}

/** What was studied in other people is most of it: that is said once, and each card says only what else holds of it. */
function LinkedConditions({ conditions }: { conditions: Benefit['conditions'] }) {
  const others = conditions.filter(({ basis }) => basis === 'other-people')
  return (
    <>
      {others.length === 0 ? null : <p>{others.length < conditions.length ? 'Where a card says nothing else, the' : 'The'} studies were of other people, not of people with these conditions.</p>}
      <SummaryCards>
        {conditions.map(({ _id, slug, title, basis }) => (
          <SummaryCard key={_id} href={`/conditions/${slug}`} title={title} level={3} note={basis === 'other-people' ? undefined : capitalized(basisWords[basis])} />
        ))}
      </SummaryCards>
    </>
  )
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
