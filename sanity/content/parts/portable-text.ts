import { z } from 'zod'
import { followableHref } from '../../../lib/addresses/patterns.ts'
import { citationFields, citationSchema } from './citation.ts'
import { claimFields, claimSchema } from './claim.ts'
import { list, optional, text } from './field.ts'

export const portableTextFields = /* groq */ `
  ...,
  markDefs[]{..., _type == "cite" => {"citation": citation->{${citationFields}}}},
  _type == "claimEmbed" => {"claim": claim->{${claimFields}}}`

const href = z.string().regex(followableHref, 'a link starts with https://, mailto:, tel:, / or #')

const markDef = z.discriminatedUnion('_type', [
  z.object({ _type: z.literal('link'), _key: text, href }),
  z.object({ _type: z.literal('cite'), _key: text, citation: citationSchema }),
])

/** A renderer looks marks up by their name, and would find what every object has. */
const isMark = (name: string): boolean => !(name in Object.prototype)

const block = z.object({
  _type: z.literal('block'),
  _key: text,
  style: z.enum(['normal', 'h3']).catch('normal'),
  listItem: optional(z.enum(['bullet', 'number'])),
  level: optional(z.number().int()),
  children: z.array(z.object({ _type: z.literal('span'), _key: text, text: z.string(), marks: list(z.string()).transform((names) => names.filter(isMark)) })),
  markDefs: list(markDef),
})

const claimEmbed = z.object({ _type: z.literal('claimEmbed'), _key: text, claim: claimSchema })

export const portableTextSchema = list(z.discriminatedUnion('_type', [block, claimEmbed]))

export type PortableText = z.infer<typeof portableTextSchema>

/** The plain words of a text, claims' statements included, a paragraph a line. */
export function plainText(content: PortableText): string {
  return content
    .map((node) => (node._type === 'claimEmbed' ? node.claim.statement : node.children.map((span) => span.text).join('')))
    .join('\n')
}
