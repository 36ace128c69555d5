import type { StringRule } from 'sanity'
import { isPublishedId } from '../../base-id'

/** Whether this is a document that readers have, and no draft. */
export const isPublished = (document: { _id: string } | undefined): boolean => document !== undefined && isPublishedId(document._id)

/** A draft is signed by publishing it; a published review without a signature counts for nothing. */
export const signedOncePublished = () => (rule: StringRule) =>
  rule.custom((words, { document }) => Boolean(words?.trim()) || !isPublished(document) || 'This review was published past the Studio and does not say who signed it, so it does not count. Record another one.')
