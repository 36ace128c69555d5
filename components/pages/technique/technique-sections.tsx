import { interestOf } from '@/lib/clinic/interest'
import type { Clinic } from '@/sanity/content/clinic'
import type { Technique } from '@/sanity/content/technique'
import { Expander } from '../../content/expander'
import { FaqList } from '../../content/faq-list'
import { given, type PageSection } from '../../content/page-section'
import { PortableText } from '../../content/portable-text'
import { ClaimBlock } from '../../evidence/claim-block'
import type { CiteIndex } from '../../evidence/cite-index'
import { References } from '../../evidence/references'
import { ReviewPanel } from '../../evidence/review-panel'
import { CareCard, cardOf } from '../../safety/care-card'
import { withoutClaims } from '../shown-claims'
import { statementsOf } from './technique-cites'

/**
 * The sections of a technique page in the order of consent: what it is, what is common, what is rare, who should wait, what
 * else there is, and that one can stop. One without content is left out. A statement stands under what studies say, whichever
 * text names it, and so after the harms. Source: what a person must be told before agreeing to care, Health Care (Consent) and
 * Care Facility (Admission) Act, RSBC 1996, c. 181, section 6 (nature, risks, alternatives).
 */
export function techniqueSections(technique: Technique, clinic: Clinic | null, cites: CiteIndex): PageSection[] {
  const { duration, commonEffects, rareHarms, harmClaims, ownClaims, careCards, adaptations, stopRule, faqs, references } = technique
  const wait = cardOf(careCards, 'pauseMassage')
  const { main, general } = statementsOf(technique)
  const [whatHappens, howItFeels] = [withoutClaims(technique.whatHappens), withoutClaims(technique.howItFeels)]
  return given([
    ['what-happens', 'What happens', whatHappens.length > 0 && <PortableText content={whatHappens} cites={cites} level={3} />],
    ['how-it-feels', 'How it feels', howItFeels.length > 0 && <PortableText content={howItFeels} cites={cites} level={3} />],
    ['how-long', 'How long it takes', duration && <p>{duration}</p>],
    ['common', 'Common after-effects', commonEffects.length > 0 && <Items items={commonEffects} />],
    ['harms', 'Rare harms', (
      <>
        <p>These are rare, but you should know them before you agree.</p>
        <Items items={rareHarms} />
        {harmClaims.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} short />)}
      </>
    )],
    ['who-should-wait', 'Who should wait', wait && <CareCard card={wait} level={3} />],
    ['adaptations', 'How it can be changed for you', adaptations.length > 0 && <Items items={adaptations} />],
    ['stop', 'When to stop', <p key="stop">{stopRule}</p>],
    ['studies', 'What studies say', (
      <>
        <p>{interestOf(clinic)}</p>
        {ownClaims.length === 0 ? <p>The studies in our list tested massage as a whole, not this technique alone.</p> : null}
        {main.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} />)}
        {general.length > 0 ? (
          <Expander title={`Massage as a whole, studied in other people: ${general.length} ${general.length === 1 ? 'statement' : 'statements'}`} level={3} isOpenOnPaper={false}>
            {general.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} short />)}
          </Expander>
        ) : null}
        <p>See <a href="/evidence">the evidence on massage</a> for each condition.</p>
      </>
    )],
    ['questions', 'Common questions', faqs.length > 0 && <FaqList faqs={faqs} cites={cites} level={3} />],
    ['sources', 'Sources', (
      <>
        {references.length > 0 ? <References references={references} cites={cites} /> : <p>No sources are listed yet.</p>}
        <ReviewPanel updated={technique._updatedAt} review={technique.review} level={3} />
      </>
    )],
  ])
}

function Items({ items }: { items: readonly string[] }) {
  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>
}
