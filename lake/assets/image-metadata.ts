import sharp, { type Metadata, type Sharp } from 'sharp'
import { gatewayError } from '../http/errors.ts'

/** Enough for any camera; a 20,000 x 20,000 pixel flood is refused before it is decoded. */
export const maxImagePixels = 100_000_000
const lqipWidth = 20

/** Formats that are taken in. SVG is not: it can hold scripts. */
const extensions: Record<string, { extension: string; mimeType: string }> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  avif: { extension: 'avif', mimeType: 'image/avif' },
}

export interface ImageFacts {
  width: number
  height: number
  extension: string
  mimeType: string
  /** `metadata` of the asset document. */
  metadata: Record<string, unknown>
}

/**
 * Reads an image's format, size, transparency, main colour and a tiny preview. EXIF and location stay out of the document,
 * as they stay out of every copy that is made (transform-image.ts): they can tell where a patient was photographed. The
 * original keeps them, at its own address: docs/operators.md, Pictures.
 * @param wanted names of the optional parts, as the `meta` parameter lists them
 * @throws LakeError 400 if the bytes are not an image of a known format, or too large
 */
export async function readImage(path: string, wanted: ReadonlySet<string>): Promise<ImageFacts> {
  try {
    const header = await open(path).metadata()
    const format = formatOf(header)
    if (!format) throw gatewayError(400, 'Images must be JPEG, PNG, WebP, AVIF or GIF')
    // Sides as people see them, after the camera's orientation is applied.
    const { width, height } = header.autoOrient
    if (width * height > maxImagePixels) throw gatewayError(400, `The image has more than ${maxImagePixels} pixels`)
    const { isOpaque, dominant } = await open(path).stats()
    return {
      width,
      height,
      ...format,
      metadata: {
        _type: 'sanity.imageMetadata',
        hasAlpha: header.hasAlpha,
        isOpaque,
        dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
        ...(wanted.has('lqip') ? { lqip: await preview(path, header.hasAlpha) } : {}),
        ...(wanted.has('palette') ? { palette: palette(dominant) } : {}),
      },
    }
  } catch (error) {
    if (error instanceof Error && 'status' in error) throw error
    throw gatewayError(400, `The image cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown error'}`)
  }
}

function open(path: string): Sharp {
  return sharp(path, { limitInputPixels: maxImagePixels, failOn: 'error' })
}

function formatOf({ format, compression }: Metadata): { extension: string; mimeType: string } | undefined {
  // AVIF is HEIF with AV1 inside; other HEIF is not for browsers.
  if (format === 'heif') return compression === 'av1' ? extensions.avif : undefined
  return Object.hasOwn(extensions, format) ? extensions[format] : undefined
}

async function preview(path: string, transparent: boolean): Promise<string> {
  const small = open(path).autoOrient().resize({ width: lqipWidth, withoutEnlargement: true })
  const bytes = transparent ? await small.png().toBuffer() : await small.jpeg({ quality: 60 }).toBuffer()
  return `data:image/${transparent ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`
}

function palette({ r, g, b }: { r: number; g: number; b: number }): object {
  const background = `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  const light = (r * 299 + g * 587 + b * 114) / 1000 > 150
  const foreground = light ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePalette',
    dominant: { _type: 'sanity.imagePaletteSwatch', background, foreground, title: foreground, population: 1 },
  }
}
