import { splitWords } from './split.ts'

const forms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'get', 'got'])
const irregular = new Set('given taken done seen made found known shown told held kept left sent brought taught caught felt built bought worn torn broken chosen driven eaten fallen forgotten hidden written drawn thrown grown paid said sold put set cut hurt begun led met lost read spread understood'.split(' '))
/** Participles that describe a state here, not something done to someone. */
const states = new Set('tired worried scared interested used supposed located related pleased concerned married need seed indeed red bed inflamed swollen aged gone left known based limited'.split(' '))
const skipped = new Set('not never often also usually sometimes always only still most mainly probably already being rarely been more just very'.split(' '))

/**
 * Passive voice, by a heuristic: a form of be or get, up to two adverbs, then a past participle (-ed, or an irregular one
 * from a list), when the participle isn't a common adjective of state. It misses passives without be and takes some
 * adjectives in -ed for passives; use the share over a page, never one sentence, as a signal.
 */
export function isPassive(sentence: string): boolean {
  const words = splitWords(sentence.toLowerCase())
  for (let at = 0; at < words.length; at += 1) {
    if (!forms.has(words[at] ?? '')) continue
    let next = at + 1
    while (next < at + 3 && (skipped.has(words[next] ?? '') || /ly$/.test(words[next] ?? ''))) next += 1
    const word = words[next] ?? ''
    if (states.has(word)) continue
    if (irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'))) return true
  }
  return false
}
