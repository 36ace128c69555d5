import type { LakeDocument } from '../store/document.ts'
import { encodeMendoza, type MendozaPatch } from './mendoza.ts'

export interface Effects {
  apply: MendozaPatch
  revert: MendozaPatch
}

/** What a change did to a document, forth and back. `_rev` is not part of it: events carry revisions of their own. */
export function effectsOf(before: LakeDocument | null, after: LakeDocument | null): Effects {
  const left = withoutRevision(before)
  const right = withoutRevision(after)
  if (!left || !right) return { apply: [0, right], revert: [0, left] }
  return { apply: encodeMendoza(left, right), revert: encodeMendoza(right, left) }
}

function withoutRevision(document: LakeDocument | null): object | null {
  if (!document) return null
  const { _rev, ...content } = document
  return content
}
