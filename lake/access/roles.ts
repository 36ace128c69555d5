import { appendOnlyFilter } from './append-only.ts'

export const roles = ['administrator', 'editor', 'viewer'] as const
export type Role = (typeof roles)[number]

/** Who makes a request. Anonymous access sees published documents and nothing else. */
export interface Access {
  role: Role | 'anonymous'
  userId: string
  userName: string
  /** The token used; null for anonymous access. */
  tokenId: string | null
}

export const anonymousAccess: Access = { role: 'anonymous', userId: '<anonymous>', userName: 'Anonymous', tokenId: null }

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}

export function mayWrite(access: Access): boolean {
  return access.role === 'administrator' || access.role === 'editor'
}

/**
 * Whether this access may see a document id.
 * Anonymous: root-path ids only, so no draft (`drafts.`), version (`versions.`) or system document (`_.`).
 */
export function maySee(access: Access, id: string): boolean {
  return access.role !== 'anonymous' || isPublicId(id)
}

export function isPublicId(id: string): boolean {
  return !id.includes('.')
}

/** The parts of a document that decide who may write it. */
interface Writable {
  _id: string
  _type: string
}

/** Whether this access may create, change or delete a document; called with the image before and the image after. */
export function mayWriteDocument(access: Access, document: Writable): boolean {
  if (access.role === 'administrator') return true
  if (access.role !== 'editor') return false
  return !document._id.startsWith('_.') && !document._type.startsWith('system.')
}

export interface AccessRule {
  /** GROQ filter of the documents that the rule is about. */
  filter: string
  permissions: string[]
}

/**
 * The reply of `/projects/:p/datasets/:d/acl`: what the Studio evaluates on each document.
 * @param appendOnly types of which a published document is never changed
 */
export function accessRules(access: Access, appendOnly: readonly string[]): AccessRule[] {
  const everything = '_id in path("**")'
  const reading = { filter: everything, permissions: ['read', 'history'] }
  switch (access.role) {
    case 'administrator':
      return [reading, ...writingRules(everything, appendOnly)]
    case 'editor':
      return [reading, ...writingRules('!(_id in path("_.**")) && !string::startsWith(_type, "system.")', appendOnly)]
    case 'viewer':
      return [reading]
    default:
      return [{ filter: '_id in path("*")', permissions: ['read'] }]
  }
}

/** An append-only document can be created, which is how it is published; then it stays. */
function writingRules(filter: string, appendOnly: readonly string[]): AccessRule[] {
  const fixed = appendOnlyFilter(appendOnly)
  return [
    { filter, permissions: ['create'] },
    { filter: fixed ? `${filter} && !(${fixed})` : filter, permissions: ['update', 'manage'] },
  ]
}
