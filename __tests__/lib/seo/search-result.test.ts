import { readFileSync } from 'node:fs'
import { siteName } from '@/lib/brand'
import { cut, descriptionLength, lengthNote, plainWordsProblem, shorten, titleLength, wholeSentences, titleSuffix, wholeTitleLength } from '@/lib/seo/search-result'

it('leaves room in a title for the name of the site', () => {
  expect(titleLength).toBe(wholeTitleLength - ` | ${siteName}`.length)
  expect(readFileSync('docs/authors.md', 'utf8')).toContain(`up to ${titleLength} characters: “${titleSuffix}” is added. Descriptions have up to ${descriptionLength}`)
})

it('cuts a text at a whole word, and only when it is too long', () => {
  expect(cut('Pain that gets worse', 20)).toBe('Pain that gets worse')
  expect(cut('Pain that gets\nworse when you sit', 20)).toBe('Pain that gets…')
})

it('shortens a text at a whole sentence, else at a whole word', () => {
  expect(shorten('One sentence here. Another that is too long to fit.', 30)).toBe('One sentence here.')
  expect(shorten('Short. Then one that goes on and on', 20)).toBe('Short. Then one…')
  expect(shorten('A single sentence that goes on and on', 20)).toBe('A single sentence…')
  expect(shorten('Short.', 20)).toBe('Short.')
})

it('keeps whole sentences alone where half a one would say something else', () => {
  expect(wholeSentences('Short. Then one that goes on and on', 20)).toBe('Short.')
  expect(wholeSentences('A single sentence that goes on and on', 20)).toBe('')
})

it.each([
  ['', 'Up to 10 characters.'],
  ['  four ', '4 of 10 characters, 6 left.'],
  ['ten signs.', '10 of 10 characters, 0 left.'],
  ['twelve signs', '12 of 10 characters: 2 too many.'],
])('says of %j: %s', (text, note) => {
  expect(lengthNote(text, 10)).toBe(note)
})

it.each([
  ['Back pain in <b>bold</b>', '<b>'],
  ['One line<br />and another', '<br />'],
  ['Bones &amp; discs', '&amp;'],
  ['Move more 💪🏽 today', '💪🏽'],
  ['We ❤️ backs', '❤️'],
])('finds in %j what people would see as it stands: %s', (text, sign) => {
  expect(plainWordsProblem(text)).toMatch(`“${sign}”`)
})

it.each(['Disc wear & tear: 2 < 3 > 1', 'Pain at L4–L5 (50 % of people)', 'Sciatica™, what it is ©', '9-1-1 #1 *'])('lets plain words pass: %j', (text) => {
  expect(plainWordsProblem(text)).toBeUndefined()
})
