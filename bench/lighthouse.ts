/**
 * npx node bench/lighthouse.ts [site]
 * Lighthouse as it comes (mobile, slow 4G), 3 runs a page, the median. It fetches Lighthouse by npx: it is a large package
 * that nothing else here needs. Needs a running `npm start` and Chromium.
 */
import { spawnSync } from 'node:child_process'
import { findChromium } from '../scripts/chromium.mjs'
import { readSettings } from '../scripts/settings.mjs'

const lighthouse = 'lighthouse@13.5.0'
const site = process.argv[2] ?? readSettings().siteUrl
const pages = { home: '/', condition: '/conditions/herniated-disc', benefit: '/benefits/circulation', finder: '/find', search: '/search?q=sciatica' }
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const chrome = findChromium()
const chromeFlags = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>
}

const rows: Record<string, Record<string, number | string>> = {}
for (const [name, path] of Object.entries(pages)) {
  const runs = [run(path), run(path), run(path)]
  const median = (read: (report: Report) => number): number => runs.map(read).toSorted((a, b) => a - b)[1] ?? NaN
  const scores = categories.map((category) => [category, Math.round(median((report) => (report.categories[category]?.score ?? NaN) * 100))])
  rows[name] = {
    ...Object.fromEntries(scores),
    'LCP ms': Math.round(median((report) => report.audits['largest-contentful-paint']?.numericValue ?? NaN)),
    CLS: median((report) => report.audits['cumulative-layout-shift']?.numericValue ?? NaN),
    'not passed': runs[0] ? failures(runs[0]) : '',
  }
}
console.table(rows)

function run(path: string): Report {
  const args = ['--yes', lighthouse, site + path, '--quiet', '--output=json', `--only-categories=${categories.join(',')}`, `--chrome-flags=${chromeFlags}`]
  const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...(chrome ? { CHROME_PATH: chrome } : {}) } })
  if (status !== 0) throw new Error(`Lighthouse failed on ${path}: ${stderr.slice(-2000)}`)
  return JSON.parse(stdout) as Report
}

/** The audits that cost points. */
function failures({ categories: all, audits }: Report): string {
  const weighed = Object.values(all).flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0)
  return [...new Set(weighed.map(({ id }) => id))].filter((id) => (audits[id]?.score ?? 1) < 1).join(', ')
}
