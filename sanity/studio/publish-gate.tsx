import { useEffect, useRef, useState } from 'react'
import { useClient, useSchema, useSyncState, type DocumentActionComponent } from 'sanity'
import { draftProblems } from '../content/draft-problems'
import { lake } from '../env'
import type { PublishCheck, PublishVerdict } from './publish-check'
import { PublishProblemList } from './publish-problem-list'

type GateState = { step: 'idle' } | { step: 'waiting' } | { step: 'refused'; problems: PublishVerdict['problems'] } | { step: 'failed'; reason: string }

const idle: GateState = { step: 'idle' }

/** Asks what the site would say of the draft once published. */
export const useContentCheck: PublishCheck = ({ id, type }) => {
  const client = useClient({ apiVersion: lake.apiVersion })
  return async () => ({ problems: await draftProblems(client, { id, type }) })
}

/**
 * Wraps the Studio's own publish action: makes the check first, and publishes only when it finds no problems.
 * When the check itself fails, it refuses too: silence is no permission. The label stays, so the button's test id does.
 */
export function publishGate(usePublish: DocumentActionComponent, useCheck: PublishCheck): DocumentActionComponent {
  const usePublishGate: DocumentActionComponent = (props) => {
    const { id, type } = props
    const publish = usePublish(props)
    const check = useCheck(props)
    const { isSyncing } = useSyncState(id, type)
    const schemaType = useSchema().get(type)
    const [state, setState] = useState<GateState>(idle)
    const latest = useRef({ check, onHandle: publish?.onHandle })
    useEffect(() => {
      latest.current = { check, onHandle: publish?.onHandle }
    })

    // What is checked is what the lake holds, so the last keystroke has to be there.
    const isReady = state.step === 'waiting' && !isSyncing
    useEffect(() => {
      if (!isReady) return
      let isCurrent = true
      void ask(latest.current.check, id).then(({ complete, ...next }) => {
        if (!isCurrent) return
        setState(next)
        if (next.step !== 'idle') return
        complete?.()
        latest.current.onHandle?.()
      })
      return () => {
        isCurrent = false
      }
    }, [isReady, id])

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
              content: <PublishProblemList document={{ id, type, schemaType }} {...(state.step === 'refused' ? { problems: state.problems } : { failure: state.reason })} onClose={close} />,
            }
          : (publish.dialog ?? null),
    }
  }
  usePublishGate.action = 'publish'
  usePublishGate.displayName = 'PublishGate'
  return usePublishGate
}

async function ask(check: () => Promise<PublishVerdict>, id: string): Promise<GateState & Pick<PublishVerdict, 'complete'>> {
  try {
    const { problems, ...rest } = await check()
    return problems.length === 0 ? { ...idle, ...rest } : { step: 'refused', problems }
  } catch (error) {
    console.error('Publish check failed', id, error)
    return { step: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
