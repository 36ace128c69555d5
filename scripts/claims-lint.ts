/**
 * npm run -s claims:lint -- FILE…
 *
 * Lints text, Markdown and HTML files by the house rules (lib/claims) and prints one JSON object a finding:
 * file, line, column, text, rule, severity, reason, better.
 * Exit code: 0 nothing refused, 1 at least one `fail`, 2 a file couldn't be read or none was named.
 */
import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { lintText } from '../lib/claims/lint.ts'
import { maskMarkup, type Markup } from '../lib/claims/markup.ts'

// Whoever reads the findings may have seen enough, as `head` has.
process.stdout.on('error', () => {})

// npm itself goes to the project's folder; a file is named from where the command was typed.
const folder = process.env.INIT_CWD || process.cwd()
const files = process.argv.slice(2).filter((argument) => argument !== '--')

function markupOf(file: string, text: string): Markup {
  const extension = extname(file).toLowerCase()
  if (['.html', '.htm', '.xhtml'].includes(extension) || /^\s*<(?:!doctype|html|body|article|main|section|h[1-6]|p)\b/i.test(text)) return 'html'
  return ['.md', '.mdx', '.markdown'].includes(extension) ? 'markdown' : 'text'
}

function lintFile(file: string): { refused: boolean, unreadable: boolean } {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(resolve(folder, file)))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(`claims:lint can't read ${file}: ${why}\n`)
    return { refused: false, unreadable: true }
  }
  // A bare CR ends a line too, as in files of old Macs.
  const lines = text.replaceAll(/\r(?!\n)/g, '\n')
  const findings = lintText(maskMarkup(lines, markupOf(file, lines)))
  for (const { start, end, line, column, rule, severity, reason, better } of findings) {
    process.stdout.write(`${JSON.stringify({ file, line, column, text: text.slice(start, end), rule, severity, reason, better })}\n`)
  }
  return { refused: findings.some((finding) => finding.severity === 'fail'), unreadable: false }
}

if (files.length === 0) {
  process.stderr.write('Name at least one file: npm run -s claims:lint -- FILE…\n')
  process.exitCode = 2
} else {
  const results = files.map(lintFile)
  process.exitCode = results.some((result) => result.unreadable) ? 2 : results.some((result) => result.refused) ? 1 : 0
}
