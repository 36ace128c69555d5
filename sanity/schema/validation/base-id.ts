/** A document's id without `drafts.` or `versions.<release>.` in front. */
export const baseId = (id: string): string => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
