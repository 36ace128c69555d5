import { useClient, useDocumentOperation } from 'sanity'
import { reviewSignature } from '../content/review-signature'
import { lake } from '../env'
import type { PublishCheck } from './publish-check'

/** Writes the reviewer's name and title into a review at the moment it is published; refuses one that can't be signed. */
export const useReviewSigning: PublishCheck = ({ id, type }) => {
  const client = useClient({ apiVersion: lake.apiVersion })
  const { patch } = useDocumentOperation(id, type)
  return async () => {
    const signing = await reviewSignature(client, id)
    if (!('signature' in signing)) return signing
    // The Studio sends what is patched before it publishes.
    return { problems: [], complete: () => patch.execute([{ set: { ...signing.signature } }]) }
  }
}
