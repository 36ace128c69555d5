/** Font sizes that a picture's title may have, in pixels, the largest first. */
const sizes = [112, 94, 82, 70, 60, 50] as const

/** Pixels of a picture, as components/sharing/share-picture.tsx lays it out. */
export const layout = { titleWidth: 720, textWidth: 650, textSize: 31, kindSize: 30, titleLeading: 1.04, textLeading: 1.36, gap: 26, kindGap: 16 } as const

/** What is left under the brand for kind, title and text. */
const height = 418

/** Mean width of a letter in parts of the font size, measured on the bundled fonts and rounded up. */
const letter = { serif: 0.46, sans: 0.47 }

export interface Words {
  kind?: string | undefined
  title: string
  text?: string | undefined
}

/** The largest size at which everything fits. A title too long for that stands alone, and one too long for the picture ends in “…”. */
export function fitted(words: Words): Words & { size: number } {
  const size = sizes.find((each) => heightOf(words, each) <= height)
  if (size && size >= sizes[4]) return { ...words, size }
  const alone = { ...words, text: undefined }
  const aloneSize = sizes.find((each) => heightOf(alone, each) <= height)
  if (aloneSize) return { ...alone, size: aloneSize }
  const shorter = words.title.replace(/\s*\S+…?$/, '…')
  return shorter === words.title || shorter === '…' ? { ...alone, size: sizes[5] } : fitted({ ...alone, title: shorter })
}

function heightOf({ kind, title, text }: Words, size: number): number {
  const { titleWidth, textWidth, textSize, kindSize, titleLeading, textLeading, gap, kindGap } = layout
  const ofTitle = lines(title, titleWidth / (size * letter.serif)) * size * titleLeading
  const ofKind = kind ? kindSize * 1.3 + kindGap : 0
  const ofText = text ? gap + lines(text, textWidth / (textSize * letter.sans)) * textSize * textLeading : 0
  return ofKind + ofTitle + ofText
}

/** Lines that a text takes when so many letters fit on each. A word that is wider than a line counts as two lines or more. */
function lines(text: string, perLine: number): number {
  let count = 1
  let used = 0
  for (const { length } of text.split(/\s+/)) {
    const fits = used + length <= perLine
    if (!fits && used > 0) count += 1
    if (!fits) used = 0
    count += Math.ceil(length / perLine) - 1
    used += length + 1
  }
  return count
}
