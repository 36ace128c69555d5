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
import { notShownIn } from '../shown-claims'

/** The sections of a benefit page in their order; one without content is left out. */
export function benefitSections(benefit: Benefit, clinic: Clinic | null, cites: CiteIndex): PageSection[] {
  const { shortAnswer, whatPeopleFeel, whatStudiesMeasure, claims, myths, conditions, faqs, references } = benefit
  const interest = clinic?.settings?.conflictOfInterest
  const more = notShownIn([shortAnswer, whatPeopleFeel, whatStudiesMeasure], claims)
  return given([
    ['what-people-feel', 'What people feel', whatPeopleFeel.length > 0 && <PortableText content={whatPeopleFeel} cites={cites} level={3} />],
    ['what-studies-measured', 'What studies measured', whatStudiesMeasure.length > 0 && <PortableText content={whatStudiesMeasure} cites={cites} level={3} />],
    ['what-we-can-say', more.length > 0 && more.length < claims.length ? 'What else we can say' : 'What we can say', (
      <>
        {interest ? <p>{interest}</p> : null}
        {more.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} />)}
        {claims.length === 0 ? <p>We have found no studies of this yet.</p> : null}
        {claims.length > 0 && more.length === 0 ? <p>The statements above are all that we can say for now.</p> : null}
        <p>See <a href="/evidence">the evidence on massage</a> for each condition.</p>
      </>
    )],
    ['myths', 'Myths and facts', myths.length > 0 && <MythList myths={myths} cites={cites} level={3} />],
    ['conditions', 'Conditions this may matter for', (
      conditions.length > 0 ? (
        <SummaryCards>
          {conditions.map(({ _id, slug, title, basis }) => (
            <SummaryCard key={_id} href={`/conditions/${slug}`} title={title} level={3} note={sentence(basisWords[basis])} />
          ))}
        </SummaryCards>
      ) : <p>No condition is linked to this yet. See <a href="/conditions">all conditions</a>.</p>
    )],
    ['questions', 'Common questions', faqs.length > 0 && <FaqList faqs={faqs} cites={cites} level={3} />],
    ['sources', 'Sources', (
      <>
        {references.length > 0 ? <References references={references} cites={cites} /> : <p>No sources are listed yet.</p>}
        <ReviewPanel updated={benefit._updatedAt} review={benefit.review} level={3} />
      </>
    )],
  ])
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
