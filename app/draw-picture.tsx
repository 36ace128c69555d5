import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { SharePicture, type PictureWords } from '@/components/sharing/share-picture'
import { drawable } from '@/lib/sharing/drawable'
import { pictureSize } from '@/lib/sharing/picture-address'

const fontFile = (family: string, weight: number) => readFile(join(process.cwd(), 'node_modules/@fontsource', family, `files/${family}-latin-${weight}-normal.woff`))

const readFonts = async () => [
  { name: 'serif', weight: 400 as const, data: await fontFile('newsreader', 400) },
  { name: 'sans', weight: 400 as const, data: await fontFile('source-sans-3', 400) },
  { name: 'sans', weight: 600 as const, data: await fontFile('source-sans-3', 600) },
]
let fonts: ReturnType<typeof readFonts> | undefined

/** The fonts, read once; after a failed read they are read again for the next picture. */
function knownFonts(): ReturnType<typeof readFonts> {
  fonts ??= readFonts().catch((error: unknown) => {
    fonts = undefined
    throw error
  })
  return fonts
}

// Drawing takes a tenth of a second, and a sweep asks for every picture though hardly any has new words.
const drawn = new Map<string, Promise<ArrayBuffer>>()
const kept = 300

/** A page's picture as PNG. The same words give the same picture, drawn once. */
export function drawPicture(words: PictureWords): Promise<ArrayBuffer> {
  const key = JSON.stringify(words)
  const known = drawn.get(key)
  if (known) return known
  if (drawn.size >= kept) drawn.clear()
  const picture = draw(words)
  drawn.set(key, picture)
  picture.catch(() => drawn.delete(key))
  return picture
}

async function draw({ kind, title, text, look }: PictureWords): Promise<ArrayBuffer> {
  const words = { kind: kind && drawable(kind), title: drawable(title), text: text && drawable(text), look }
  return new ImageResponse(<SharePicture {...words} />, { ...pictureSize, fonts: await knownFonts() }).arrayBuffer()
}
