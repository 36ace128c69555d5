import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintText, type Finding } from '../../../lib/claims/lint.ts'
import { unmark, type Mark } from '../../../lib/claims/marked-articles.ts'

export function readArticles(folder: string): { name: string, source: string }[] {
  return readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)).sort().map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }))
}

/** The hard fails that no `fail` touches. */
export function missed(marked: string): { missed: Mark[], marks: number } {
  const { text, marks: all } = unmark(marked)
  const marks = all.filter(({ sure }) => sure)
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
