import sharp from 'sharp'
import { brandShape } from '../components/illustrations/brand-shape.ts'
import { brandColours } from '../lib/brand.ts'

/** Every icon file with its content. The tile is fir in both colour schemes, so that the mark stands out in either. */
export async function iconFiles(): Promise<[path: string, content: Buffer | string][]> {
  const rounded = tile({ scale: 0.8, corner: 7 })
  return [
    ['app/icon.svg', rounded],
    ['app/favicon.ico', ico(await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await png(rounded, size) }))))],
    // iOS rounds the corners itself.
    ['app/apple-icon.png', await png(tile({ scale: 0.7, corner: 0 }), 180)],
    ['public/icon-192.png', await png(rounded, 192)],
    ['public/icon-512.png', await png(rounded, 512)],
    // Whatever shape a launcher cuts, it keeps a circle of 80% (https://www.w3.org/TR/appmanifest/#icon-masks).
    ['public/icon-maskable-512.png', await png(tile({ scale: 0.6, corner: 0 }), 512)],
  ]
}

/** The mark in the middle of a square; its own middle is at 16, 16.2. */
function tile({ scale, corner }: { scale: number; corner: number }): string {
  const { fir, salmon, onFir } = brandColours
  const { strokeWidth, upper, lowest } = brandShape
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${corner}" fill="${fir}"/>`
    + `<g transform="translate(16 16) scale(${scale}) translate(-16 -16.2)" fill="none" stroke="${salmon}" stroke-width="${strokeWidth}" stroke-linecap="round"><path d="${upper}"/><path d="${lowest}" stroke="${onFir}"/></g></svg>\n`
}

const png = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer()

/** An .ico that holds PNGs: a header of 6 bytes, an entry of 16 bytes for each picture, the pictures. */
function ico(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  pictures.forEach(({ size, png: { length } }, index) => {
    const entry = 6 + 16 * index
    header.writeUInt8(size, entry)
    header.writeUInt8(size, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += length
  })
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}
