/**
 * Unicode folding with a map back to the source, so that a look-alike can't hide a phrase and a finding still
 * points at what the author typed.
 *
 * NFKD and the removal of combining marks follow Unicode Standard Annex #15; the look-alikes are the Cyrillic,
 * Greek and Latin-extension letters that Unicode Technical Standard #39 (confusables) maps to a Latin letter.
 */

export interface FoldedText {
  /** Lower-case text in plain letters. Quotes and dashes keep one form each: ' " -  */
  chars: string
  /** For each char of `chars`, its offset in the source (UTF-16 units). One more entry than chars: the source's end. */
  offsets: Uint32Array | null
}

const lookAlikes = new Map<string, string>()

function pair(strange: string, latin: string): void {
  const to = [...latin]
  ;[...strange].forEach((char, index) => lookAlikes.set(char, to[index] ?? ''))
}

pair('абвгеёіїјкмнорстухѕԁԛԝһԍүѵҽӏ', 'abbreeiijkmhopctyxsdqwhgyveli')
pair('αβγεζηικμνορτυχωϲϳ', 'abyezhikmvoptuxwcj')
pair('ıɩɑɡʟɴʀʏꜱᴀʙᴄᴅᴇꜰɢʜᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢǀℓ', 'iiaglnrysabcdefghjkmoptuvwzll')
pair('øłđħŧƒßæœðþ', 'oldhtfsaodt')

const dashes = /[‐‑‒–—―−﹘﹣－⁃]/u
const doubleQuotes = /[“”„‟«»″＂〝〞]/u
const singleQuotes = /[‘’‚‛′＇´`ʼ]/u
const invisible = /[\p{Mn}\p{Me}\p{Cf}\u115f\u1160\u3164\ufe00-\ufe0f]/u

/** One source character in its plain form: '' when it can't be seen. */
function foldChar(char: string): string {
  if (char === '\u2029' || char === '\u2028') return '\u2029'
  if (char === '\u0000') return ''
  if (dashes.test(char)) return char === '—' || char === '―' ? '—' : '-'
  if (doubleQuotes.test(char)) return char === '”' || char === '»' ? '”' : char === '“' || char === '«' ? '“' : '"'
  if (singleQuotes.test(char)) return '\''
  if (char === '…') return '…'
  if (invisible.test(char)) return ''
  if (/\s/u.test(char)) return char === '\u0085' ? '\n' : ' '
  let plain = ''
  for (const part of char.normalize('NFKD')) {
    if (invisible.test(part)) continue
    const lower = part.toLowerCase()
    plain += lookAlikes.get(lower) ?? lower
  }
  return plain
}

const foldedChars = new Map<string, string>()

/** Folds a text in one pass. ASCII text needs no map: its offsets are null, meaning identity. */
export function fold(text: string): FoldedText {
  if (/^[\u0001-\u007f]*$/.test(text)) return { chars: text.toLowerCase(), offsets: null }
  const parts: string[] = []
  let offsets = new Uint32Array(text.length + 64)
  let length = 0
  let plainFrom = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (length + 32 > offsets.length) offsets = grown(offsets)
    if (code > 0 && code < 128) {
      offsets[length] = at
      length += 1
      continue
    }
    if (plainFrom < at) parts.push(text.slice(plainFrom, at).toLowerCase())
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const plain = foldedChar(char)
    parts.push(plain)
    offsets.fill(at, length, length + plain.length)
    length += plain.length
    at += char.length - 1
    plainFrom = at + 1
  }
  parts.push(text.slice(plainFrom).toLowerCase())
  offsets[length] = text.length
  return { chars: parts.join(''), offsets: offsets.subarray(0, length + 1) }
}

function grown(offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(offsets.length * 2)
  larger.set(offsets)
  return larger
}

/** foldChar, remembered; no letter folds to more than 18 plain ones. */
function foldedChar(char: string): string {
  let plain = foldedChars.get(char)
  if (plain === undefined) {
    plain = foldChar(char)
    if (foldedChars.size < 4096) foldedChars.set(char, plain)
  }
  return plain
}
