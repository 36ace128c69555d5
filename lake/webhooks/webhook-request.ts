import { createHash } from 'node:crypto'
import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { isJsonObject, type LakeDocument } from '../store/document.ts'
import type { OutboxEntry } from './outbox.ts'

export interface WebhookRequest {
  body: string
  headers: Record<string, string>
}

/**
 * The request for one outbox entry, as hosted Sanity sends it: https://www.sanity.io/docs/webhooks. Body and headers
 * are described in README.md, "Webhook".
 */
export async function buildWebhookRequest(entry: OutboxEntry, project: string, secret: string | null): Promise<WebhookRequest> {
  const { content, transactionId } = entry
  const payload = 'documentId' in content ? documentPayload(content) : { _type: '*', operation: 'import', transactionId, ...content }
  const body = JSON.stringify(payload)
  const documentId = 'documentId' in content ? content.documentId : '*'
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'user-agent': 'Tarn (embedded content lake)',
    'idempotency-key': createHash('sha256').update(`${entry.dataset}/${transactionId}/${documentId}`).digest('hex').slice(0, 32),
    'sanity-transaction-id': transactionId,
    'sanity-transaction-time': entry.timestamp,
    'sanity-dataset': entry.dataset,
    'sanity-document-id': documentId,
    'sanity-project-id': project,
    'sanity-webhook-id': 'lake',
    'sanity-operation': payload.operation,
  }
  if (secret !== null) headers[SIGNATURE_HEADER_NAME] = await encodeSignatureHeader(body, Date.now(), secret)
  return { body, headers }
}

function documentPayload({ before, after }: { before: LakeDocument | null; after: LakeDocument | null }) {
  const document = after ?? before
  const slug = slugOf(document)
  const previousSlug = slugOf(before)
  return {
    _id: document?._id,
    _type: document?._type,
    _rev: document?._rev,
    slug,
    operation: after === null ? 'delete' : before === null ? 'create' : 'update',
    ...(before !== null && previousSlug !== slug ? { previousSlug } : {}),
  }
}

function slugOf(document: LakeDocument | null): string | null {
  const slug = document?.slug
  if (typeof slug === 'string') return slug
  return isJsonObject(slug) && typeof slug.current === 'string' ? slug.current : null
}
