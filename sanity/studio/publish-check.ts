import type { DocumentActionProps } from 'sanity'
import type { PublishProblem } from '../../lib/care/publish-gate'

export interface PublishVerdict {
  /** None when the document may be published. */
  problems: readonly PublishProblem[]
  /** Writes into the draft what publishing adds to it. A check itself writes nothing: it is made anew after each change. */
  complete?: () => void
}

/** A hook of what to ask before a document is published. */
export type PublishCheck = (props: DocumentActionProps) => () => Promise<PublishVerdict>

/** All checks at once. */
export const inOne = (checks: readonly (() => Promise<PublishVerdict>)[]) => async (): Promise<PublishVerdict> => {
  const verdicts = await Promise.all(checks.map((check) => check()))
  return { problems: saidOnce(verdicts.flatMap(({ problems }) => problems)), complete: () => verdicts.forEach(({ complete }) => complete?.()) }
}

/** What two checks say is said once. Where the form says what a field needs, it isn't said too that the site can't read it. */
export function saidOnce(problems: readonly PublishProblem[]): PublishProblem[] {
  const inForm = new Set(problems.filter(({ code }) => code === 'refused-by-form').map(({ path }) => path))
  const kept = problems.filter(({ code, path }) => code !== 'broken-document' || path === undefined || !inForm.has(path))
  return [...new Map(kept.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()]
}
