import { sharedAttributes } from '../http/event-streams.ts'
import type { Change } from '../store/staged-transaction.ts'
import { type Effects, effectsOf } from './effects.ts'

/** How much of a change a listener wants to be told. */
export interface ContentOptions {
  includeResult: boolean
  includePrevious: boolean
  includeMutations: boolean
  mendoza: boolean
}

/** Of one change: worked out when first asked for, and kept as long as the change is. */
interface Content {
  effects?: Effects
  /** By options. */
  written: Map<string, Buffer>
}

const contents = new WeakMap<Change, Content>()

/** The content of a change as listeners get it; all who want the same share the bytes. */
export function contentOf(change: Change, options: ContentOptions): Buffer {
  const { includeMutations, mendoza, includeResult, includePrevious } = options
  const content: Content = contents.get(change) ?? { written: new Map() }
  contents.set(change, content)
  const key = [includeMutations, mendoza, includeResult, includePrevious].join()
  const written = content.written.get(key) ?? write()
  content.written.set(key, written)
  return written

  function write(): Buffer {
    const { before, after, mutations } = change
    if (mendoza) content.effects ??= effectsOf(before, after)
    return sharedAttributes({
      ...(includeMutations ? { mutations } : {}),
      ...(mendoza ? { effects: content.effects } : {}),
      ...(includeResult && after ? { result: after } : {}),
      ...(includePrevious && before ? { previous: before } : {}),
    })
  }
}
