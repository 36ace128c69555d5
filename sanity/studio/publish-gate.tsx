import { useEffect, useRef, useState } from 'react'
import { useClient, useSyncState, type DocumentActionComponent, type SanityClient } from 'sanity'
import { publishProblems } from '../content/publish-problems'
import { lake } from '../env'
import { PublishProblemList } from './publish-problem-list'

type Problems = Awaited<ReturnType<typeof publishProblems>>
type GateState = { step: 'idle' } | { step: 'waiting' } | { step: 'refused'; problems: Problems } | { step: 'failed'; reason: string }

const idle: GateState = { step: 'idle' }

/** The types whose published words reach patients as health information. */
export const gatedTypes: readonly string[] = ['condition', 'benefit', 'technique', 'claim', 'citation', 'redFlag', 'faq']

/**
 * Wraps the Studio's own publish action: asks for the document's problems first, and publishes only when there are none.
 * When the check itself fails, it refuses too: silence is no permission. The label stays, so the button's test id does.
 */
export function publishGate(usePublish: DocumentActionComponent): DocumentActionComponent {
  const usePublishGate: DocumentActionComponent = (props) => {
    const { id, type } = props
    const publish = usePublish(props)
    const client = useClient({ apiVersion: lake.apiVersion })
    const { isSyncing } = useSyncState(id, type)
    const [state, setState] = useState<GateState>(idle)
    const onHandle = useRef(publish?.onHandle)
    useEffect(() => {
      onHandle.current = publish?.onHandle
    })

    // What is checked is what the lake holds, so the last keystroke has to be there.
    const isReady = state.step === 'waiting' && !isSyncing
    useEffect(() => {
      if (!isReady) return
      let isCurrent = true
      void check(client, { id, type }).then((next) => {
        if (!isCurrent) return
        setState(next)
        if (next.step === 'idle') onHandle.current?.()
      })
      return () => {
        isCurrent = false
      }
    }, [isReady, client, id, type])

    if (!publish) return null
    const isBusy = state.step === 'waiting'
    const close = () => setState(idle)
    return {
      ...publish,
      disabled: Boolean(publish.disabled) || isBusy,
      title: isBusy ? 'Checking whether this may be published …' : publish.title,
      onHandle: () => setState({ step: 'waiting' }),
      dialog:
        state.step === 'refused' || state.step === 'failed'
          ? {
              type: 'dialog',
              header: state.step === 'refused' ? 'Not published yet' : 'Not published: the check failed',
              onClose: close,
              content: <PublishProblemList {...(state.step === 'refused' ? { problems: state.problems } : { failure: state.reason })} onClose={close} />,
            }
          : (publish.dialog ?? null),
    }
  }
  usePublishGate.action = 'publish'
  usePublishGate.displayName = 'PublishGate'
  return usePublishGate
}

async function check(client: SanityClient, document: { id: string; type: string }): Promise<GateState> {
  try {
    const problems = await publishProblems(client, document)
    return problems.length === 0 ? idle : { step: 'refused', problems }
  } catch (error) {
    console.error('Publish check failed', document, error)
    return { step: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
