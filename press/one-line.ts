/** Errors of the language itself: nobody foresaw them, so it counts where they came from. */
const unforeseen = /^(?:Type|Range|Reference|Syntax)?Error$/

/** An error in one line: its name, what it says, and what lay behind it, or else the place if nobody foresaw it. */
export function oneLine(error: Error): string {
  const place = unforeseen.test(error.name) ? /^\s+(at .+)$/m.exec(error.stack ?? '')?.[1] : undefined
  const behind = error.cause instanceof Error ? said(error.cause) : place
  return `${error.name}: ${said(error)}${behind ? ` (${behind})` : ''}`
}

/** Node's own errors may have no message, just a code. */
function said(error: Error): string {
  return (error.message || ('code' in error ? String(error.code) : '')).replace(/\s*\n\s*/g, ' ')
}

/**
 * Has errors written to the log in one line each. Whole, as Next hands them over, one is a dozen lines and more of stack and
 * fields, and a document that breaks many pages would push everything else out of sight.
 */
export function keepToOneLine(log: Pick<Console, 'error' | 'warn'>): void {
  for (const level of ['error', 'warn'] as const) {
    const write = log[level].bind(log)
    log[level] = (...parts: unknown[]) => write(...parts.map((part) => (part instanceof Error ? oneLine(part) : part)))
  }
}
