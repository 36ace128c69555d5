import type { BannedPhrase } from '../claims/banned-phrases.ts'
import { lintPortableText, type LintableBlock, type PortableFinding } from '../claims/lint-portable-text.ts'
import { lintText, type Finding, type LintOptions } from '../claims/lint.ts'
import type { PublicText } from './public-texts.ts'

export interface PublicFinding extends Pick<Finding, 'text' | 'rule' | 'severity' | 'reason' | 'better'> {
  /** Of the text, as `publicTexts` names it. */
  path: string
  /** In portable text: the way from there to the span, as Sanity writes it. */
  span?: PortableFinding['path']
}

const noPhrases: readonly BannedPhrase[] = []

/**
 * What the house rules refuse or question in a document's public texts. A statement of effect outside a claim is refused.
 * The form, the publish gate and the check of the whole dataset all ask here: a `fail` is refused by each of them.
 */
export function lintPublicTexts(texts: readonly PublicText[], phrases: readonly BannedPhrase[] = noPhrases): PublicFinding[] {
  return texts.flatMap((publicText) => foundIn(publicText, phrases).map((finding) => ({ path: publicText.path, ...finding })))
}

type FoundInText = Omit<PublicFinding, 'path'>

/** What was found in texts lately, by the phrases: pages share most of their texts, and each publish reads them all again. */
const lately = new WeakMap<readonly BannedPhrase[], Map<string, readonly FoundInText[]>>()
/** Several times the texts of the starter content. When there are more, all are read anew. */
const mostTexts = 10_000

function foundIn(publicText: PublicText, phrases: readonly BannedPhrase[]): readonly FoundInText[] {
  let found = lately.get(phrases)
  if (!found || found.size >= mostTexts) lately.set(phrases, found = new Map())
  const key = JSON.stringify({ ...publicText, path: '' })
  let findings = found.get(key)
  if (!findings) found.set(key, findings = lintPublicText(publicText, phrases))
  return findings
}

const overKey = 'over'

function lintPublicText({ text, field, effects, certainty, ofCare, over }: PublicText, phrases: readonly BannedPhrase[]): FoundInText[] {
  const options = { phrases, field, certainty, ofCare, effects: effects === 'off' ? ('off' as const) : ('all' as const) }
  const findings = over === undefined ? lint(text, options) : lintUnder(over, text, options)
  return findings.map(({ text: words, rule, severity, reason, better, path: span }) => ({
    text: words, rule, reason, better,
    ...(span ? { span } : {}),
    severity: rule === 'effect-outside-claim' ? ('fail' as const) : severity,
  }))
}

type FoundWithPlace = Finding & { path?: PortableFinding['path'] }

const lint = (text: PublicText['text'], options: LintOptions): FoundWithPlace[] => (typeof text === 'string' ? lintText(text, options) : lintPortableText(text, options))

/**
 * The text by itself, and what it says by what stands over it, which is judged where it stands: “Does it cure pain?” is a promise by “Yes”.
 * Of an answer that is what refers back, “It cures pain”; a meaning goes on where its word ends.
 */
function lintUnder(over: string, text: PublicText['text'], options: LintOptions): FoundWithPlace[] {
  const above = [{ _type: 'block', _key: overKey, style: 'h3', children: [{ text: over }] }]
  const below = (typeof text === 'string' ? [{ _type: 'block', children: [{ text }] }] : text).map((block: LintableBlock, index) => ({ ...block, _key: block._key ?? String(index) }))
  const byItself = lintPortableText(below, options)
  const known = new Set([...lintPortableText(above, options), ...byItself].map(keyOf))
  const isAnswer = over.trimEnd().endsWith('?')
  const together = lintPortableText([...above, ...below], options).filter((finding) => !known.has(keyOf(finding)) && (finding.blockKey === overKey || !isAnswer || refersBack(below, finding)))
  return [...byItself, ...together].map(({ path, ...finding }) => (typeof text === 'string' || finding.blockKey === overKey ? finding : { ...finding, path }))
}

const keyOf = ({ rule, blockKey, blockStart }: PortableFinding): string => `${rule} ${blockKey} ${blockStart}`

/** “It cures pain”: the sentence speaks of what was asked about. */
function refersBack(blocks: readonly LintableBlock[], { blockKey, blockStart }: PortableFinding): boolean {
  const block = blocks.find(({ _key }) => _key === blockKey)
  const before = (block?.children ?? []).map((child) => child.text ?? '').join('').slice(0, blockStart)
  return /(?:^|[.!?:]\s+)(?:yes, )?(?:it|this|that|they|these)\b[^.!?]*$/i.test(before)
}

/** A finding as a sentence for the author. */
export const findingMessage = ({ text, reason, better }: Pick<PublicFinding, 'text' | 'reason' | 'better'>): string =>
  [`“${quoteOf(text)}”: ${reason}`, better && `Instead: ${better}`].filter(Boolean).join(' ')

/** How a long passage begins and ends: the whole stands in the field. */
export function quoteOf(text: string): string {
  const words = text.split(/\s+/)
  return words.length > 20 ? `${words.slice(0, 8).join(' ')} … ${words.slice(-6).join(' ')}` : text
}
