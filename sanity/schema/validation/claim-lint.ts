import type { Path, ValidationContext } from 'sanity'
import { certainties, lintPortableText, lintText, type Certainty, type Finding, type LintOptions as TextLintOptions } from '../../../lib/claims'
import { bannedPhrases } from './banned-phrases'

export interface LintOptions {
  context: ValidationContext
  /** Which findings to tell: a rule of the form has one level only. */
  severity: Finding['severity']
  field: NonNullable<TextLintOptions['field']>
  /** What to make of a sentence that says what massage does outside a claim. `off` is for claims themselves. */
  effects: 'refuse' | 'warn' | 'off'
}

/** What the claim linter says about a text, as sentences for the author. */
export async function lintMessages(text: string, options: LintOptions): Promise<string[]> {
  return lintText(text, await textOptions(options)).filter((finding) => levelOf(finding, options.effects) === options.severity).map(tell)
}

/** The same for portable text, each with the path of the span that it speaks of. */
export async function lintPortableTextMessages(value: readonly unknown[], options: LintOptions): Promise<{ message: string; path: Path }[]> {
  return lintPortableText(value as Parameters<typeof lintPortableText>[0], await textOptions(options))
    .filter((finding) => levelOf(finding, options.effects) === options.severity)
    .map((finding) => ({ message: tell(finding), path: [...finding.path] }))
}

async function textOptions({ context, field, effects }: LintOptions): Promise<TextLintOptions> {
  return { phrases: await bannedPhrases(context), field, effects: effects === 'off' ? 'off' : 'all', certainty: certaintyOf(context) }
}

/** A claim's own certainty: “proven” may stand where it is high. */
function certaintyOf({ document }: ValidationContext): Certainty | undefined {
  return document?._type === 'claim' ? certainties.find((certainty) => certainty === document['certainty']) : undefined
}

const tell = ({ text, reason, better }: Finding): string => [`“${text}”: ${reason}`, better && `Instead: ${better}`].filter(Boolean).join(' ')

const levelOf = ({ rule, severity }: Finding, effects: LintOptions['effects']): Finding['severity'] =>
  rule === 'effect-outside-claim' && effects === 'refuse' ? 'fail' : severity
