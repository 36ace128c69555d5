/** `drafts.<id>` and `versions.<release>.<id>` belong to the group of the published id. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

export function isDraftId(id: string): boolean {
  return id.startsWith('drafts.')
}

export function isVersionId(id: string): boolean {
  return id.startsWith('versions.')
}

/** The release of `versions.<release>.<id>`; null for other ids. */
export function releaseOf(id: string): string | null {
  return isVersionId(id) ? (id.split('.')[1] ?? null) : null
}

export const maxIdLength = 128

/**
 * Why an id cannot be used; null if it can.
 * Rules: https://www.sanity.io/docs/ids - `[a-zA-Z0-9._-]`, at most `maxIdLength` characters, no empty path segment and none
 * that starts with a dash. A version names its release and its document.
 */
export function documentIdProblem(id: unknown): string | null {
  if (typeof id !== 'string' || id === '') return 'A document _id must be a string'
  if (id.length > maxIdLength) return `The document _id "${id.slice(0, 40)}…" is longer than ${maxIdLength} characters`
  if (!/^[a-zA-Z0-9._-]+$/.test(id)) return `The document _id "${id}" may only hold a-z, A-Z, 0-9, ".", "_" and "-"`
  const segments = id.split('.')
  if (segments.some((segment) => segment === '')) return `The document _id "${id}" has an empty path segment`
  if (segments.some((segment) => segment.startsWith('-'))) return `The document _id "${id}" has a path segment that starts with "-"`
  if (isVersionId(id) && segments.length < 3) return `The document _id "${id}" must be versions.<release>.<id>`
  return null
}
