import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintText } from '../../../lib/claims/lint.ts'

/** What the house rules refuse and what they leave alone, a sentence a line, by theme: fixtures/sentences.txt. */
const themes = readFileSync(join(__dirname, 'fixtures/sentences.txt'), 'utf8').split('\n# ').slice(1).map((section) => {
  const [name = '', ...lines] = section.split('\n')
  const marked = (mark: string): string[] => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2))
  return { name, refused: marked('+'), free: marked('=') }
})

/** Sentences of several themes share an article, as they do in life: every third, seventh … of the whole list. */
function spread(sentences: readonly string[], size: number): string[][] {
  const count = Math.ceil(sentences.length / size)
  return Array.from({ length: count }, (_, article) => sentences.filter((_sentence, index) => index % count === article))
}

/** The article, and where each sentence stands in it. A line without a full stop is a heading, one with a dash an item. */
function article(opening: string, sentences: readonly string[], between: string, closing = ''): { text: string, places: { sentence: string, start: number, end: number }[] } {
  let text = `${opening}\n\n`
  const places = sentences.map((sentence) => {
    const start = text.length
    text += sentence.startsWith('- ') ? `\n${sentence}\n` : /[.!?"”']$/.test(sentence) ? sentence : `\n\n${sentence}\n\n`
    const place = { sentence, start, end: text.length }
    text += ` ${between} `
    return place
  })
  return { text: `${text}\n\n${closing}`, places }
}

/** The sentences that a `fail` touches. */
function failing({ text, places }: ReturnType<typeof article>): Set<string> {
  const fails = lintText(text).filter((finding) => finding.severity === 'fail')
  return new Set(places.filter(({ start, end }) => fails.some((fail) => fail.start < end && fail.end > start)).map(({ sentence }) => sentence))
}

const selling = 'Massage for low back pain\n\nLow back pain is very common, and it can make work, sleep and play difficult. Our RMTs in Burnaby see people with sore backs every day, and we would love to see you too. Here is what our clinic can do for your back.'
const booking = 'Ready to start? Call our clinic or book your appointment online today. We direct bill most insurers.'
const honest = 'Massage and low back pain: what you can expect\n\nMost low back pain gets better within a few weeks. Staying active helps. Massage may help some people to feel more comfortable for a short time. This page tells you what is known, what is not known, and when to see a doctor.'

const refused = new Set(spread(themes.flatMap((theme) => theme.refused), 5).flatMap((group) => [...failing(article(selling, group, 'Each session lasts 45 or 60 minutes.', booking))]))
const freed = new Set(spread(themes.flatMap((theme) => theme.free), 8).flatMap((group) => [...failing(article(honest, group, 'Try to keep up your usual activities.'))]))

describe.each(themes)('$name', (theme) => {
  test('is refused in a selling article', () => {
    expect(theme.refused.length).toBeGreaterThanOrEqual(15)
    expect(theme.refused.filter((sentence) => !refused.has(sentence))).toEqual([])
  })

  test('look-alikes are free in an honest page', () => {
    expect(theme.free.length).toBeGreaterThanOrEqual(14)
    expect(theme.free.filter((sentence) => freed.has(sentence))).toEqual([])
  })
})
