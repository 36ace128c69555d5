import { claims } from '@/content/evidence/claims'

interface Block {
  _type: string
  style?: string
  listItem?: string
  children?: { text?: string }[]
  claim?: { _ref: string }
}

export interface TextSection {
  name: string
  body: Block[] | string[]
}

/** Titles of sources are their authors’ words; search synonyms are what people type. */
const notOurWords = ['title', 'container', 'authors', 'publisher', 'locator', 'alsoKnownAs', 'outcomes']

/** Every text of ours in a document, by its field. An embedded claim stands as its statement when `withClaims`. */
export function sectionsOf(value: object, { withClaims }: { withClaims: boolean }, path = ''): TextSection[] {
  return Object.entries(value).flatMap(([field, member]): TextSection[] => {
    const name = path === '' ? field : `${path}.${field}`
    if (field.startsWith('_') || notOurWords.includes(field)) return []
    if (typeof member === 'string') return /\s/.test(member) ? [{ name, body: [member] }] : []
    if (typeof member !== 'object' || member === null) return []
    const first = Array.isArray(member) ? member[0] : undefined
    if (typeof first === 'string') return [{ name, body: member as string[] }]
    if (first?._type === 'block' || first?._type === 'claimEmbed') {
      return [{ name, body: withClaims ? (member as Block[]).map(spelledOut) : (member as Block[]) }]
    }
    return sectionsOf(member, { withClaims }, name)
  })
}

export function textOf({ body }: TextSection): string {
  return body
    .map((part) => (typeof part === 'string' ? part : (part.children ?? []).map(({ text }) => text ?? '').join('')))
    .join('\n\n')
}

function spelledOut(block: Block): Block {
  const claim = claims.find(({ _id }) => _id === block.claim?._ref)
  return claim ? { _type: 'block', children: [{ text: claim.statement }] } : block
}
