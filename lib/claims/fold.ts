/**
 * Unicode folding with a map back to the source, so that a look-alike can't hide a phrase and a finding still
 * points at what the author typed.
 *
 * NFKD and the removal of combining marks follow Unicode Standard Annex #15; the look-alikes are the letters that
 * Unicode Technical Standard #39 (confusables) maps to a Latin one, of the scripts that a keyboard or a “fancy text” page offers.
 */

export interface FoldedText {
  /** Lower-case text in plain letters. Quotes and dashes keep one form each: ' " -  */
  chars: string
  /** For each char of `chars`, its offset in the source (UTF-16 units). One more entry than chars: the source's end. */
  offsets: Uint32Array | null
}

/**
 * By the plain letters that they look like; small letters stand for their capitals too. A Greek capital that looks like another
 * letter than its small one does stands in its own row: “ν” is a v, “Ν” an N.
 */
const lookAlikesOf: Record<string, string> = {
  a: 'ɑᴀαаⲁꭺꓮᗅᗩ',
  aa: 'ꜳ',
  ae: 'æӕ',
  ao: 'ꜵ',
  au: 'ꜷ',
  av: 'ꜹꜻ',
  ay: 'ꜽ',
  b: 'ƀƃƅɓʙꞵβбвьѣҍⲃꮟᏼꓐᖯᗷ',
  c: 'ƈȼᴄϲсҫⲥꮯꓚᑕ',
  d: 'ðđƌɖɗᴅԁꭰꮷꓒꓓᑯᗞᗪ',
  e: 'ɇəɛᴇꬲ℮εΣеҽҿⲉꭼꓰ',
  f: 'ƒᵮꜰꞙꬵϝքꓝᖴ',
  g: 'ƍǥɠɡɢᶃԍցꮐᏻꓖ',
  h: 'ħɦʜⱨΗнһћңҥӈꚕհⲏꮋꮒꓧᕼ',
  i: 'ıɨɩɪᵻᵼιіїꙇⲓꭵꓲ',
  j: 'ɉʝᴊϳјꭻꓙᒍ',
  k: 'ƙᴋⱪꝁκкқҟⲕꮶꓗ',
  l: 'łƚǀɫɭʟӏꮮꓡᒪ',
  m: 'ᴍΜϻмӎⲙꮇꓟᗰ',
  n: 'ƞɲɳɴŋᵰηΝոռⲛꓠᑎ',
  o: 'øɵᴏᴑꝋꬽθοσоѳөօⲟꭴꮎꮻꓳ',
  oe: 'œ',
  oo: 'ꝏꚙ',
  p: 'ƥᴘᵽρрⲣꮲꓑᑭ',
  q: 'ɋʠԛգզ',
  r: 'ɍɼɽʀᵲꭇꭈᴦгґғⲅꭱꮢꮁꓣᖇ',
  s: 'ßƽʂᵴꜱѕՏꮥꮪꓢᔕ',
  t: 'þŧƫƭʈᴛᵵτтҭⲧꭲꓔ',
  u: 'ʉʋᴜᵾꞟꭎꭒμυսꮜꓴᑌ',
  v: 'ᴠνѵꮩꓦᐯ',
  w: 'ɯᴡꝡωѡѽԝաꮃꮤꓪᗯ',
  x: 'ꭓχхҳⲭꓫ᙭᙮',
  y: 'ƴɏɣʏᶌỿꭚγΥуүұⲩꭹꮍꓬ',
  z: 'ƶȥʐʑᴢᵶζꮓꓜ',
}
/** The first of 26 letters in brackets, in black circles, in black squares. */
const alphabets = [0x249c, 0x1f110, 0x1f150, 0x1f170]

const lookAlikes = new Map<string, string>()
for (const [plain, strange] of Object.entries(lookAlikesOf)) for (const char of strange) lookAlikes.set(char, plain)
for (const first of alphabets) {
  for (let letter = 0; letter < 26; letter += 1) lookAlikes.set(String.fromCodePoint(first + letter), String.fromCodePoint(97 + letter))
}

function lookAlike(char: string): string | undefined {
  return lookAlikes.get(char) ?? lookAlikes.get(char.toLowerCase())
}

const dashes = /[‐‑‒–—―−﹘﹣－⁃]/u
const doubleQuotes = /[“”„‟«»″＂〝〞]/u
const singleQuotes = /[‘’‚‛′＇´`ʼ]/u
const invisible = /[\p{Mn}\p{Me}\p{Cf}\u115f\u1160\u3164\ufe00-\ufe0f]/u

/** One source character in its plain form: '' when it can't be seen. */
function foldChar(char: string): string {
  if (char === '\u2029') return char
  if (char === '\u2028') return '\n'
  if (char === '\u0000') return ''
  if (dashes.test(char)) return char === '—' || char === '―' ? '—' : '-'
  if (doubleQuotes.test(char)) return char === '”' || char === '»' ? '”' : char === '“' || char === '«' ? '“' : '"'
  if (singleQuotes.test(char)) return '\''
  if (char === '…') return '…'
  if (invisible.test(char)) return ''
  if (/\s/u.test(char)) return char === '\u0085' ? '\n' : ' '
  // Before NFKD too, which makes a sigma of “ϲ”.
  const whole = lookAlike(char)
  if (whole !== undefined) return whole
  let plain = ''
  for (const part of char.normalize('NFKD')) if (!invisible.test(part)) plain += lookAlike(part) ?? part.toLowerCase()
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
