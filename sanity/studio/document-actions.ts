import type { DocumentActionComponent, DocumentActionsContext } from 'sanity'
import { routes } from '../../lib/addresses/page-path'
import { reviewedTypes } from '../content/parts/review'
import { standingTypes } from './fixed-documents'
import { useFormCheck } from './form-check'
import { useAddressKeeping } from './keep-address'
import { inOne, type PublishCheck } from './publish-check'
import { publishGate, useContentCheck } from './publish-gate'
import { useRecordReview } from './record-review'
import { useReviewSigning } from './sign-review'
import { useViewPage } from './view-page'

type ActionName = DocumentActionComponent['action']

const standingActions: readonly ActionName[] = ['publish', 'discardChanges', 'restore']

/** Of types that don't offer them all. Without its `pageSeo` a page has its own words again. */
const offeredActions: Readonly<Record<string, readonly ActionName[]>> = {
  ...Object.fromEntries(standingTypes.map((type) => [type, standingActions])),
  pageSeo: [...standingActions, 'unpublish', 'delete'],
  reviewRecord: ['publish', 'delete'],
}

/** Which actions a document offers: fixed documents are not copied, and those that the site needs stay, reviews are signed and append-only, everything passes the gate. */
export function documentActions(previous: DocumentActionComponent[], { schemaType }: DocumentActionsContext): DocumentActionComponent[] {
  const offered = previous.filter(({ action }) => offeredActions[schemaType]?.includes(action) ?? true)
  if (schemaType === 'reviewRecord') return offered.map((action) => (action.action === 'delete' ? beforePublishOnly(action) : signed(action)))
  const actions = offered.map((action) => (action.action === 'publish' ? gated(action) : action))
  return [...actions, ...(reviewedTypes.includes(schemaType) ? [useRecordReview] : []), ...(schemaType in routes || schemaType === 'pageSeo' ? [useViewPage] : [])]
}

const usePublishCheck: PublishCheck = (props) => inOne([useFormCheck(props), useContentCheck(props), useAddressKeeping(props)])
const useSigningCheck: PublishCheck = (props) => inOne([useFormCheck(props), useReviewSigning(props)])

// The Studio resolves actions again and again; the same action must keep its identity, or its state is lost.
const gates = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
const gated = (publish: DocumentActionComponent) => remembered(gates, publish, (action) => publishGate(action, usePublishCheck))

const signings = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
const signed = (publish: DocumentActionComponent) => remembered(signings, publish, (action) => publishGate(action, useSigningCheck))

const drafts = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
const beforePublishOnly = (action: DocumentActionComponent) => remembered(drafts, action, hideOncePublished)

function hideOncePublished(useAction: DocumentActionComponent): DocumentActionComponent {
  const useDraftAction: DocumentActionComponent = (props) => {
    const description = useAction(props)
    return props.published ? null : description
  }
  if (useAction.action) useDraftAction.action = useAction.action
  return useDraftAction
}

function remembered(memory: WeakMap<DocumentActionComponent, DocumentActionComponent>, action: DocumentActionComponent, wrap: (action: DocumentActionComponent) => DocumentActionComponent) {
  const known = memory.get(action) ?? wrap(action)
  memory.set(action, known)
  return known
}
