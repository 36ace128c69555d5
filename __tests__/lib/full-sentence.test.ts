import { fullSentence } from '@/lib/full-sentence'

it.each([
  ['New numbers', 'New numbers.'],
  ['New numbers.', 'New numbers.'],
  ['What is new?', 'What is new?'],
  ['', ''],
])('makes “%s” the sentence “%s”', (words, sentence) => {
  expect(fullSentence(words)).toBe(sentence)
})
