import type { Condition } from '@/sanity/content/condition'
import type { Claim } from '@/sanity/content/parts/claim'
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

/** What massage can and cannot do: the verdict, the claims, how a session changes, who should wait. */
export function MassageSection({ condition, cites }: MassageSectionProps) {
  const { massageSuitability, ownClaims, generalClaims, benefits, careCards } = condition
  const effects = generalClaims.filter((claim) => claim.outcome !== 'adverse-effects')
  const unwanted = generalClaims.filter((claim) => claim.outcome === 'adverse-effects')
  const wait = cardOf(careCards, 'pauseMassage')
  return (
    <>
      <VerdictPanel suitability={massageSuitability} />
      <Heading level={3}>Studied in people with this condition</Heading>
      {ownClaims.length > 0
        ? ownClaims.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} />)
        : <p>We have found no studies of massage in people with this condition.</p>}
      <Claims title="Studied in other people" claims={effects} cites={cites} />
      <Claims title="Unwanted effects" claims={unwanted} cites={cites} />
      {massageSuitability.adaptations.length > 0 ? (
        <>
          <Heading level={3}>How a session should be adapted</Heading>
          <ul>{massageSuitability.adaptations.map((adaptation) => <li key={adaptation}>{adaptation}</li>)}</ul>
        </>
      ) : null}
      {wait ? <CareCard card={wait} level={3} /> : null}
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

function Claims({ title, claims, cites }: { title: string; claims: readonly Claim[]; cites: CiteIndex }) {
  if (claims.length === 0) return null
  return (
    <>
      <Heading level={3}>{title}</Heading>
      {claims.map((claim) => <ClaimBlock key={claim._id} claim={claim} cites={cites} short />)}
    </>
  )
}
