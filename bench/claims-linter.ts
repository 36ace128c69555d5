/**
 * npx node bench/claims-linter.ts
 * Time of lintText on 2,000, 20,000 and 200,000 words of promotional and neutral prose, and on as many words in which promises crowd and no
 * sentence ends: the best of several runs, and how much it grows for ten times the text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scanText } from '../lib/claims/lint.ts'
import { unmark } from '../lib/claims/marked-articles.ts'

const fixtures = join(import.meta.dirname, '../__tests__/lib/claims/fixtures')
const articles = ['promotional', 'neutral'].flatMap((kind) => readdirSync(join(fixtures, kind)).map((name) => unmark(readFileSync(join(fixtures, kind, name), 'utf8')).text))
const words = articles.join('\n\n').split(/(?<=\s)(?=\S)/)

function textOf(source: readonly string[], count: number): string {
  const parts: string[] = []
  for (let index = 0; index < count; index += 1) parts.push(source[index % source.length] ?? '')
  return parts.join('')
}

const texts = [
  ['prose', words],
  ['cures pain', ['cures ', 'pain ']],
  ['drug-free surgery', ['drug-free ', 'surgery ']],
  ['our massage cures pain at once', ['our ', 'massage ', 'cures ', 'pain ', 'at ', 'once ']],
] as const

console.log('text                             words     ms       ×     findings  visits/word')
for (const [name, source] of texts) {
  let before = 0
  for (const [count, runs] of [[2_000, 30], [20_000, 8], [200_000, 3]] as const) {
    const text = textOf(source, count)
    let best = Infinity
    let result = scanText('')
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now()
      result = scanText(text)
      best = Math.min(best, performance.now() - start)
    }
    const growth = before === 0 ? '' : (best / before).toFixed(1)
    console.log(`${name.padEnd(31)}  ${String(count).padEnd(8)}  ${best.toFixed(1).padEnd(7)}  ${growth.padEnd(4)}  ${String(result.findings.length).padEnd(8)}  ${(result.visits / count).toFixed(1)}`)
    before = best
  }
}
