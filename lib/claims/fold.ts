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
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    const code = char.charCodeAt(0)
    if (char.length === 1 && code > 0 && code < 128) {
      parts.push(code >= 65 && code <= 90 ? char.toLowerCase() : char)
      offsets.push(at)
    } else {
      let plain = foldedChars.get(char)
      if (plain === undefined) {
        plain = foldChar(char)
        if (foldedChars.size < 4096) foldedChars.set(char, plain)
      }
      for (let index = 0; index < plain.length; index += 1) offsets.push(at)
      if (plain) parts.push(plain)
    }
    at += char.length
  }
  offsets.push(text.length)
  return { chars: parts.join(''), offsets: Uint32Array.from(offsets) }
}
