import type { DocumentActionComponent, DocumentActionsContext } from 'sanity'
import { routes } from '../../lib/addresses/page-path'
import { reviewedTypes } from '../content/parts/review'
import { fixedTypes } from './fixed-documents'
import { useFormCheck } from './form-check'
import { useAddressKeeping } from './keep-address'
import { inOne, publishGate, useContentCheck, type PublishCheck } from './publish-gate'
import { useRecordReview } from './record-review'
import { useReviewSigning } from './sign-review'
import { useViewPage } from './view-page'

type ActionName = DocumentActionComponent['action']

const fixedActions: readonly ActionName[] = ['publish', 'discardChanges', 'restore']
const reviewActions: readonly ActionName[] = ['publish', 'delete']

/** Which actions a document offers: fixed documents stay, reviews are signed and append-only, everything passes the gate. */
export function documentActions(previous: DocumentActionComponent[], { schemaType }: DocumentActionsContext): DocumentActionComponent[] {
  if (schemaType === 'reviewRecord') {
    return previous.filter(({ action }) => reviewActions.includes(action)).map((action) => (action.action === 'delete' ? beforePublishOnly(action) : signed(action)))
  }
  const offered = fixedTypes.includes(schemaType) ? previous.filter(({ action }) => fixedActions.includes(action)) : previous
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
