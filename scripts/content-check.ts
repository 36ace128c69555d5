/**
 * npm run content:check [-- --drafts]
 *
 * Reads the whole dataset as the site does and says, document by document, what must not go live, what to think about again,
 * what no longer holds, how it reads and which reviews are due. `--drafts` checks what would be published, and needs
 * SANITY_API_READ_TOKEN. The lake must be running.
 * Exit code: 0 nothing refused, 1 at least one document is, 2 the dataset couldn't be read or a flag isn't known.
 */
import { isOwnSection } from '../lib/care/readable-sections.ts'
import { thresholds } from '../lib/readability/index.ts'
import type { DocumentReport } from '../sanity/content/check.ts'
import { explainFailure } from './failure.ts'
import { readFlags } from './flags.ts'
import { readSettings } from './settings.mjs'

const wantsDrafts = readFlags('content:check', ['--drafts']).has('--drafts')
const token = process.env.SANITY_API_READ_TOKEN

function print(report: DocumentReport): void {
  const lines = [
    ...report.problems.map(({ code, path, message }) => `FAIL  ${code}${path ? ` at ${path}` : ''}: ${message}`),
    ...report.warnings.map(({ path, text, reason }) => `warn  ${path}: “${text}”: ${reason}`),
    ...report.staleSources.map((source) => `note  ${source}`),
    ...readingLines(report),
    ...reviewLines(report),
  ]
  if (lines.length > 0) process.stdout.write(`${report.id}\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
}

function readingLines({ type, review, readability }: DocumentReport): string[] {
  const { medianGrade, whole, sections } = readability
  // What a page shows of shared documents is told with those.
  const own = sections.filter(({ name }) => isOwnSection(name) || type === 'citation')
  return [
    ...(review ? [`reads grade ${medianGrade.toFixed(1)} (median of ${sections.length} sections), ${Math.round(whole.shortSentences * 100)}% of sentences within ${thresholds.sentenceWords} words`] : []),
    ...hardSections(readability).map(({ name, measured }) => `warn  ${name} reads at grade ${measured.grade.toFixed(1)} (at most ${thresholds.sectionGradeWarn})`),
    ...own.flatMap(({ measured }) => measured.longSentences).map(({ text, words }) => `warn  ${words} words in a sentence: “${text}”`),
  ]
}

function reviewLines({ review }: DocumentReport): string[] {
  if (!review) return []
  if (review.status.state === 'not-reviewed') return ['note  not yet reviewed']
  const { review: last, notices } = review.status
  const dates = `reviewed ${last.date} by ${last.reviewer.name}, next due ${last.nextDue}`
  return [notices.length === 0 ? `note  ${dates}` : `warn  ${dates}: ${notices.map((notice) => (notice === 'changed' ? 'changed since' : 'past due')).join(', ')}`]
}

function summarise(reports: readonly DocumentReport[]): number {
  const refused = reports.filter(({ problems }) => problems.length > 0)
  const pages = reports.flatMap(({ review, readability }) => (review ? [readability] : []))
  const due = reports.filter(({ review }) => review?.status.state === 'reviewed' && review.status.notices.length > 0)
  const unreviewed = reports.filter(({ review }) => review?.status.state === 'not-reviewed')
  const count = (what: (report: DocumentReport) => readonly unknown[]) => reports.reduce((sum, report) => sum + what(report).length, 0)
  const hard = pages.filter(({ medianGrade }) => medianGrade > thresholds.pageGrade).length
  process.stdout.write(
    `\n${reports.length} documents, ${pages.length} pages: ${refused.length} refused (${count(({ problems }) => problems)} reasons), ${count(({ warnings }) => warnings)} warnings, ` +
      `${hard} pages above grade ${thresholds.pageGrade}, ${pages.reduce((sum, page) => sum + hardSections(page).length, 0)} sections above grade ${thresholds.sectionGradeWarn}, ` +
      `${due.length} reviews due or outdated, ${unreviewed.length} pages not reviewed. ${refused.length === 0 ? 'Passed.' : 'Failed.'}\n`,
  )
  return refused.length === 0 ? 0 : 1
}

function hardSections({ sections }: DocumentReport['readability']) {
  return sections.filter(({ measured }) => measured.words >= thresholds.gradeWords && measured.grade > thresholds.sectionGradeWarn)
}

async function check(): Promise<number> {
  if (wantsDrafts && !token) throw new Error('Drafts are private. Set SANITY_API_READ_TOKEN, or leave out --drafts. On this computer, `npm run lake -- token create --role viewer --name check` prints one.')
  const { isHosted, lakeLocalUrl } = readSettings()
  process.env.LAKE_LOCAL_URL = lakeLocalUrl
  const [{ client }, { checkContent }] = await Promise.all([import('../sanity/client.ts'), import('../sanity/content/check.ts')])
  const reports = await checkContent(client.withConfig(token ? { token } : {}), { perspective: wantsDrafts ? 'drafts' : 'published' }).catch((error: unknown) => {
    const [address, remedy] = isHosted ? ['Sanity', 'Look at the connection to the internet.'] : [`The lake at ${lakeLocalUrl}`, 'Start it with npm start.']
    throw new Error(`The dataset could not be read: ${explainFailure(error, address, remedy)}`)
  })
  for (const report of reports) print(report)
  return summarise(reports)
}

try {
  process.exitCode = await check()
} catch (error) {
  process.stderr.write(`content:check: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
