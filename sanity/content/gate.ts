import type { CareCard, CareLevel } from '../../lib/care/care-cards.ts'
import { claimProblems, emergencyCardProblems, publishProblems, textProblems, type GatedPage, type PublishPolicy, type PublishProblem } from '../../lib/care/publish-gate.ts'
import { publicTexts } from '../../lib/care/public-texts.ts'
import type { Claim } from './parts/claim.ts'
import type { PageReview } from './parts/review.ts'
import { BrokenContentError } from './read.ts'

type Card = CareCard<{ level: CareLevel }, { _id: string; level: CareLevel; universal: boolean }>

/** A resolved page, as far as the gate needs to know it. */
interface Page extends Pick<GatedPage, 'careCards' | 'references' | 'ownClaims'> {
  _id: string
  review: PageReview
  massageSuitability?: { verdict: NonNullable<GatedPage['verdict']> }
}

/** Why a resolved page may not go live; empty when it may. */
export function pageProblems(page: Page, policy: PublishPolicy): PublishProblem[] {
  const { careCards, references, ownClaims, review, massageSuitability } = page
  return publishProblems(
    {
      careCards, references, review: review.status,
      texts: publicTexts(page),
      claims: claimsIn(page),
      ...(ownClaims ? { ownClaims } : {}),
      ...(massageSuitability ? { verdict: massageSuitability.verdict } : {}),
    },
    policy,
  )
}

/** The page when it may go live; throws `BrokenContentError` when not, so that its last good version stays. */
export function admit<Admitted extends Page>(page: Admitted, policy: PublishPolicy): Admitted {
  refuse(page._id, pageProblems(page, policy))
  return page
}

/** Why a symptom's page may not go live. It names no source of its own, and nobody reviews it. */
export function symptomProblems({ emergencyCard, ...symptom }: { emergencyCard: Card | undefined }, policy: PublishPolicy): PublishProblem[] {
  const cards = emergencyCard ? [emergencyCard] : []
  return [...emergencyCardProblems(cards), ...sharedProblems(asSymptom({ ...symptom, emergencyCard }), policy)]
}

/**
 * The care cards of a page that has no document of its own. A card is never shown without one of its warning signs, and the
 * emergency card never left out: when a card may not go live, this throws, and the last good page goes on showing them all.
 */
export function admitCards<Admitted extends Card>(careCards: Admitted[], policy: PublishPolicy): Admitted[] {
  refuse('The care cards', [...emergencyCardProblems(careCards), ...sharedProblems({ careCards }, policy)])
  return careCards
}

/** Throws when there are problems. */
export function refuse(documentId: string, problems: readonly PublishProblem[]): void {
  if (problems.length > 0) throw new BrokenContentError(documentId, problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)))
}

/** What a document that is no page says wrongly: its public texts, and the claims in it. */
export function sharedProblems(document: object, policy: PublishPolicy): PublishProblem[] {
  return [...claimProblems(claimsIn(document)), ...textProblems(publicTexts(document), policy)]
}

/**
 * Without the members that say something wrong; each is named in the log. For lists of what has a page elsewhere.
 * @param shown what of a member is read, as a document has it
 */
export function admitted<Member extends { _id: string }>(members: readonly Member[], policy: PublishPolicy, shown: (member: Member) => object = (member) => member): Member[] {
  return members.filter((member) => {
    const problems = sharedProblems(shown(member), policy)
    if (problems.length > 0) console.warn(`content: ${member._id} is left out: ${problems.map(({ message }) => message).join('; ')}`)
    return problems.length === 0
  })
}

/** A symptom is read as the patient's own words. */
export const asSymptom = (symptom: object): object => ({ _type: 'symptom', ...symptom })

/** Every claim in a resolved document, embedded ones too, each once. */
export function claimsIn(document: unknown): Claim[] {
  const found = new Map<string, Claim>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isClaim(value)) found.set(value._id, value)
    for (const member of Object.values(value)) visit(member)
  }
  visit(document)
  return [...found.values()]
}

const isClaim = (value: object): value is Claim => '_id' in value && 'statement' in value && 'certainty' in value && 'citations' in value
