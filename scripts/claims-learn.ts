/**
 * npm run claims:learn [-- --check]
 *
 * Learns from marked articles and honest fields which words make a sentence sound like a promise, and writes them to lib/claims/phrases/likeness.ts.
 * With --check it writes nothing; exit code 1 if the file is not what the articles teach, 2 for a flag that isn't known.
 * To teach it a new article: mark its hard fails [[so]] and doubtful places {{so}}, and put it into __tests__/lib/claims/fixtures/marked.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { learnLikeness, type MarkedSentence } from '../lib/claims/likeness-learning.ts'
import { traitsOf } from '../lib/claims/likeness.ts'
import { unmark } from '../lib/claims/marked-articles.ts'
import { tokenize } from '../lib/claims/tokens.ts'
import { readFlags } from './flags.ts'

const flags = readFlags('claims:learn', ['--check'])
const articles = resolve(import.meta.dirname, '../__tests__/lib/claims/fixtures')

/** The sentences of a marked article; those that hold a doubtful place teach nothing. */
function sentencesOf(marked: string): MarkedSentence[] {
  const { text, marks } = unmark(marked)
  const read = tokenize(text)
  return read.sentences.flatMap((sentence, id) => {
    const from = read.tokens[sentence.first]?.start ?? 0
    const to = read.tokens[sentence.last - 1]?.end ?? 0
    const inside = marks.filter(({ start, end }) => start < to && end > from)
    const promises = inside.some(({ sure }) => sure)
    return promises || inside.length === 0 ? [{ traits: traitsOf(read, id), promises }] : []
  })
}

const read = (folder: string): string[] => readdirSync(join(articles, folder)).sort().map((name) => readFileSync(join(articles, folder, name), 'utf8'))
const honestFields = readFileSync(join(articles, 'honest-fields.jsonl'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text)
const sentences = [...['promotional', 'marked', 'neutral', 'practical'].flatMap(read), ...honestFields].flatMap(sentencesOf)
const { inclination, weights } = learnLikeness(sentences)
const list = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([trait, weight]) => `${weight.toFixed(1)} ${trait}`)
const promising = sentences.filter(({ promises }) => promises).length
const learned = `/** Made by \`npm run claims:learn\` of ${promising} sentences with a promise and ${sentences.length - promising} without. */
export const inclination = ${inclination.toFixed(1)}

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw\`
${list.join('\n')}
\`
`
const file = resolve(import.meta.dirname, '../lib/claims/phrases/likeness.ts')
if (flags.has('--check')) {
  if (readFileSync(file, 'utf8') !== learned) {
    process.stderr.write('lib/claims/phrases/likeness.ts is not what the marked articles teach. Run: npm run claims:learn\n')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, learned)
  process.stdout.write(`${weights.size} words and pairs weigh, of ${sentences.length} sentences, ${promising} with a promise.\n`)
}
