import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { readDraftPage, type PageContent, type ReadDraft } from '../content/draft-page'
import { gatedTypes } from '../content/gated-types'

export type DraftPageState = { step: 'loading' } | ({ step: 'read' } & ReadDraft) | { step: 'failed'; reason: string }

/**
 * A document as its page would show it, read anew after each change of what pages show: its own, or a shared claim's in another pane.
 * @returns what was read, and what begins anew when that failed for good: a lost session, say
 */
export function useDraftPage(client: SanityClient, { id, type }: { id: string; type: PageContent['type'] }): [DraftPageState, () => void] {
  const [state, setState] = useState<DraftPageState>({ step: 'loading' })
  const [attempts, setAttempts] = useState(0)
  useEffect(() => {
    let isCurrent = true
    let isReading = false
    let isAsked = false
    // One reading at a time: what changes while it runs is read by the next.
    const read = async () => {
      isAsked = true
      if (isReading) return
      isReading = true
      while (isAsked && isCurrent) {
        isAsked = false
        const next = await attempt(client, { id, type })
        if (isCurrent) setState(next)
      }
      isReading = false
    }
    const changes = client.listen('*[_type in $types]', { types: Object.keys(gatedTypes) }, {
      // A welcome comes with each new connection, so that nothing is missed between two.
      events: ['welcome', 'mutation'], includeResult: false, includeMutations: false, includeAllVersions: true, visibility: 'query', tag: 'preview',
    })
    const subscription = changes.subscribe({ next: () => void read(), error: (error: unknown) => setState(failed(error)) })
    return () => {
      isCurrent = false
      subscription.unsubscribe()
    }
  }, [client, id, type, attempts])
  return [state, () => setAttempts((count) => count + 1)]
}

async function attempt(...of: Parameters<typeof readDraftPage>): Promise<DraftPageState> {
  try {
    return { step: 'read', ...(await readDraftPage(...of)) }
  } catch (error) {
    return failed(error)
  }
}

const failed = (error: unknown): DraftPageState => ({ step: 'failed', reason: error instanceof Error ? error.message : String(error) })
