import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintText, type Finding } from '../../../lib/claims/lint.ts'

export interface Mark {
  start: number
  end: number
  text: string
}

/** A promotional article whose hard fails are marked [[so]]: the text without marks, and where they stood. */
export function unmark(marked: string): { text: string, marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let open = -1
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === '[[') open = text.length
    else if (part === ']]') marks.push({ start: open, end: text.length, text: text.slice(open) })
    else text += part
  }
  return { text, marks }
}

export function readArticles(folder: string): { name: string, source: string }[] {
  return readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)).sort().map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }))
}

/** The marks that no `fail` touches. */
export function missed(marked: string): { missed: Mark[], marks: number } {
  const { text, marks } = unmark(marked)
  const fails = lintText(text).filter((finding) => finding.severity === 'fail')
  return { missed: marks.filter((mark) => !fails.some((fail) => fail.start < mark.end && fail.end > mark.start)), marks: marks.length }
}

export function rates(text: string): { words: number, fails: Finding[], warns: Finding[] } {
  const findings = lintText(text)
  return {
    words: text.split(/\s+/).filter(Boolean).length,
    fails: findings.filter((finding) => finding.severity === 'fail'),
    warns: findings.filter((finding) => finding.severity === 'warn'),
  }
}
