import type { SanityClient } from '@sanity/client'
import { useEffect, useRef, useState } from 'react'
import { readDraftPage, type PageContent, type ReadDraft } from '../content/draft-page'
import type { ReadAs } from '../content/draft-problems'
import { gatedTypes } from '../content/gated-types'
import { saidOnce, type PublishVerdict } from './publish-check'

export type DraftPageState = { step: 'loading' } | ({ step: 'read' } & ReadDraft) | { step: 'failed'; reason: string }

/** Whatever changes what a page shows, or whether it may go live. */
const shownTypes = [...Object.keys(gatedTypes), 'reviewRecord', 'bannedPhrase']

/** Until what failed is tried again, in ms. */
export const pause = 5_000

export interface DraftPageSource {
  id: string
  type: PageContent['type']
  perspective: ReadAs
  /** What publishing asks beside what the site says. Only of a draft. */
  check: () => Promise<PublishVerdict>
}

/**
 * A document as its page shows it, read anew after each change of what pages show: its own, or a shared claim's in another pane.
 * When that, or hearing of changes, fails, both begin anew after a pause.
 * @returns what was read last, and what begins anew at once
 */
export function useDraftPage(client: SanityClient, { id, type, perspective, check }: DraftPageSource): [DraftPageState, () => void] {
  const [state, setState] = useState<DraftPageState>({ step: 'loading' })
  const [round, setRound] = useState(0)
  // The check is another function with each drawing.
  const asked = useRef(check)
  useEffect(() => {
    asked.current = check
  })
  useEffect(() => {
    let isCurrent = true
    let isReading = false
    let isAsked = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const fail = (error: unknown) => {
      if (!isCurrent) return
      setState({ step: 'failed', reason: error instanceof Error ? error.message : String(error) })
      clearTimeout(timer)
      timer = setTimeout(() => setRound((count) => count + 1), pause)
    }
    // One reading at a time: what changes while it runs is read by the next.
    const read = async () => {
      isAsked = true
      if (isReading) return
      isReading = true
      while (isAsked && isCurrent) {
        isAsked = false
        try {
          const [draft, beside] = await Promise.all([readDraftPage(client, { id, type }, perspective), perspective === 'drafts' ? asked.current() : undefined])
          if (isCurrent) setState({ step: 'read', ...draft, problems: saidOnce([...(beside?.problems ?? []), ...draft.problems]) })
        } catch (error) {
          fail(error)
        }
      }
      isReading = false
    }
    const changes = client.listen('*[_type in $types]', { types: shownTypes }, {
      // A welcome comes with each new connection, so that nothing is missed between two.
      events: ['welcome', 'mutation'], includeResult: false, includeMutations: false, includeAllVersions: true, visibility: 'query', tag: 'preview',
    })
    const subscription = changes.subscribe({ next: () => void read(), error: fail })
    return () => {
      isCurrent = false
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [client, id, type, perspective, round])
  const readAgain = () => {
    setState({ step: 'loading' })
    setRound((count) => count + 1)
  }
  return [state, readAgain]
}
