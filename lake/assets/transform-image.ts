import sharp, { type Sharp } from 'sharp'
import { maxImagePixels } from './image-metadata.ts'
import type { ImageOptions, OutputFormat } from './image-options.ts'

/** Beyond this nothing can be recognised, and it takes ever longer. */
const maxBlur = 50
const maxSeconds = 10

interface Size {
  width: number
  height: number
}

/**
 * Makes the copy of an image that a URL asks for.
 * @param source sides of the original as people see it
 */
export async function transformImage(path: string, source: Size, options: ImageOptions, format: OutputFormat): Promise<Buffer> {
  const animated = format === 'gif' || (format === 'webp' && path.endsWith('.gif'))
  let image = sharp(path, { limitInputPixels: maxImagePixels, failOn: 'error', animated }).autoOrient()
  let size = source
  if (options.rect) {
    image = image.extract(options.rect)
    size = options.rect
  }
  image = resize(image, size, options)
  if (options.orientation) {
    // sharp turns before it resizes, whatever the order of calls; so this needs a second pass.
    image = sharp(await image.png().toBuffer()).rotate(options.orientation)
  }
  if (options.flip) image = image.flip()
  if (options.flop) image = image.flop()
  if (options.blur) image = image.blur(Math.min(Math.max(0.3, options.blur / 10), maxBlur))
  if (options.sharpen) image = image.sharpen({ sigma: 1 + options.sharpen / 50 })
  if (options.greyscale) image = image.greyscale()
  if (options.invert) image = image.negate({ alpha: false })
  if (options.pad) image = image.extend({ ...sides(options.pad), background: options.background ?? '#ffffff' })
  if (options.background) image = image.flatten({ background: options.background })
  return encode(image, format, options).timeout({ seconds: maxSeconds }).toBuffer()
}

function resize(image: Sharp, size: Size, options: ImageOptions): Sharp {
  const { width, height, fit } = options
  if (!width && !height) return image
  const box = { ...(width ? { width } : {}), ...(height ? { height } : {}) }
  const background = options.background ?? { r: 255, g: 255, b: 255, alpha: 0 }
  switch (fit) {
    case 'scale':
      return image.resize({ ...box, fit: 'fill' })
    case 'fill':
      return image.resize({ ...box, fit: 'contain', background })
    case 'fillmax':
      return image.resize({ ...box, fit: 'contain', background, withoutEnlargement: true })
    case 'max':
      return image.resize({ ...box, fit: 'inside', withoutEnlargement: true })
    case 'crop':
      return cover(image, size, width ?? size.width, height ?? size.height, options)
    case 'min':
      return cover(image, size, ...shrinkToFit(width ?? size.width, height ?? size.height, size), options)
    default:
      return image.resize({ ...box, fit: 'inside' })
  }
}

/** The largest box of the same shape that needs no enlarging. */
function shrinkToFit(width: number, height: number, size: Size): [number, number] {
  const factor = Math.min(1, size.width / width, size.height / height)
  return [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))]
}

/** Fills the box and cuts off what is over, around the focal point if there is one. */
function cover(image: Sharp, size: Size, width: number, height: number, { crop, focus }: ImageOptions): Sharp {
  if (crop === 'entropy') return image.resize({ width, height, fit: 'cover', position: sharp.strategy.entropy })
  if (!focus || (crop && crop !== 'focalpoint')) {
    const position = crop && crop !== 'focalpoint' ? crop : 'center'
    return image.resize({ width, height, fit: 'cover', position })
  }
  const factor = Math.max(width / size.width, height / size.height)
  const scaled = { width: Math.max(width, Math.round(size.width * factor)), height: Math.max(height, Math.round(size.height * factor)) }
  const left = clamp(Math.round(scaled.width * focus.x - width / 2), scaled.width - width)
  const top = clamp(Math.round(scaled.height * focus.y - height / 2), scaled.height - height)
  return image.resize({ ...scaled, fit: 'fill' }).extract({ left, top, width, height })
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most))
}

function sides(pad: number) {
  return { top: pad, bottom: pad, left: pad, right: pad }
}

function encode(image: Sharp, format: OutputFormat, { quality = 75, progressive = false }: ImageOptions): Sharp {
  const atLeastOne = Math.max(1, Math.round(quality))
  switch (format) {
    case 'jpg':
      return image.flatten({ background: '#ffffff' }).jpeg({ quality: atLeastOne, progressive, mozjpeg: false })
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({ quality: atLeastOne })
    case 'avif':
      return image.avif({ quality: atLeastOne, effort: 3 })
    case 'gif':
      return image.gif()
  }
}
