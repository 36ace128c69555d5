import type { Condition } from '@/sanity/content/condition'
import type { Claim } from '@/sanity/content/parts/claim'
import { Expander } from '../../content/expander'
import { Heading } from '../../content/heading'
import { ClaimBlock } from '../../evidence/claim-block'
import type { CiteIndex } from '../../evidence/cite-index'
import { VerdictPanel } from '../../evidence/verdict-panel'
import { CareCard, cardOf } from '../../safety/care-card'
import { basisWords } from '../basis-words'

interface MassageSectionProps {
  condition: Condition
  cites: CiteIndex
}

/**
 * What massage can and cannot do: the verdict, the claims about people with the condition, harms, how a session changes, who should
 * wait. What was studied in other people is the same on every page, and long: it is one press away.
 */
export function MassageSection({ condition, cites }: MassageSectionProps) {
  const { massageSuitability, ownClaims, generalClaims, benefits, careCards } = condition
  const effects = generalClaims.filter((claim) => claim.outcome !== 'adverse-effects')
  const unwanted = generalClaims.filter((claim) => claim.outcome === 'adverse-effects')
  const wait = cardOf(careCards, 'pauseMassage')
  return (
    <>
      <VerdictPanel suitability={massageSuitability} />
      <Heading level={3}>For people with this condition</Heading>
      {ownClaims.length > 0
        ? ownClaims.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} />)
        : <p>We have found no studies of massage in people with this condition.</p>}
      {unwanted.length > 0 ? (
        <>
          <Heading level={3}>Unwanted effects</Heading>
          <ClaimBlocks claims={unwanted} cites={cites} />
        </>
      ) : null}
      {massageSuitability.adaptations.length > 0 ? (
        <>
          <Heading level={3}>How a session should be adapted</Heading>
          <ul>{massageSuitability.adaptations.map((adaptation) => <li key={adaptation}>{adaptation}</li>)}</ul>
        </>
      ) : null}
      {wait ? <CareCard card={wait} level={3} /> : null}
      {effects.length > 0 ? (
        <Expander title={`Studied in other people: ${effects.length} ${effects.length === 1 ? 'statement' : 'statements'}`} level={3} isOpenOnPaper={false}>
          <ClaimBlocks claims={effects} cites={cites} />
        </Expander>
      ) : null}
      {benefits.length > 0 ? (
        <>
          <Heading level={3}>More about what massage does</Heading>
          <p>Compare this with other conditions on <a href="/evidence">the evidence page</a>.</p>
          <ul>{benefits.map(({ _id, slug, title, basis }) => <li key={_id}><a href={`/benefits/${slug}`}>{title}</a> ({basisWords[basis]})</li>)}</ul>
        </>
      ) : null}
    </>
  )
}

function ClaimBlocks({ claims, cites }: { claims: readonly Claim[]; cites: CiteIndex }) {
  return claims.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} short />)
}
