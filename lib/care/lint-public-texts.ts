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
 * What stands over the text is judged where it stands; here only for what the text makes of it: “Does it cure pain?” by “Yes”. And an
 * answer is judged by itself, but for what refers back: “It cures pain”.
 */
function lintUnder(over: string, text: PublicText['text'], options: LintOptions): FoundWithPlace[] {
  const above = [{ _type: 'block', _key: overKey, style: 'h3', children: [{ text: over }] }]
  const below: readonly LintableBlock[] = typeof text === 'string' ? [{ _type: 'block', _key: '', children: [{ text }] }] : text
  const apart = new Set([...lintPortableText(above, options), ...(isQuestion(over) ? lintPortableText(below, options) : [])].map(keyOf))
  return lintPortableText([...above, ...below], options).flatMap(({ path, ...finding }) => {
    const isApart = apart.has(keyOf(finding))
    if (finding.blockKey === overKey) return isApart ? [] : [finding]
    if (isQuestion(over) && !isApart && !refersBack(below, finding)) return []
    return [typeof text === 'string' ? finding : { ...finding, path }]
  })
}

const isQuestion = (over: string): boolean => over.trimEnd().endsWith('?')
const keyOf = ({ rule, blockKey, blockStart }: Pick<PortableFinding, 'rule' | 'blockKey' | 'blockStart'>): string => `${rule} ${blockKey} ${blockStart}`

/** “It cures pain”: the sentence speaks of what was asked about. */
function refersBack(blocks: readonly LintableBlock[], { blockKey, blockStart }: PortableFinding | Omit<PortableFinding, 'path'>): boolean {
  const block = blocks.find((candidate, index) => (candidate._key ?? String(index + 1)) === blockKey)
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
