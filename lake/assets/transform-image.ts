import sharp, { type Sharp } from 'sharp'
import { gatewayError, LakeError } from '../http/errors.ts'
import { maxImagePixels } from './image-metadata.ts'
import { checkPixels, type ImageOptions, type OutputFormat } from './image-options.ts'

/** Beyond this nothing can be recognised, and it takes ever longer. */
const maxBlur = 50
/** For each pass. It is looked at between the parts of a picture and, of a GIF, between its pictures. */
const maxSeconds = 10

interface Size {
  width: number
  height: number
}

/**
 * Makes the copy of an image that a URL asks for. What the camera wrote into it, such as the place, stays out: sharp leaves
 * metadata away unless told to keep it.
 * @param source sides of the original as people see it
 * @throws LakeError 404 without the original's bytes, 503 if it takes too long, 400 for a picture that cannot be made
 */
export async function transformImage(path: string, source: Size, options: ImageOptions, format: OutputFormat): Promise<Buffer> {
  try {
    return await transform(path, source, options, format)
  } catch (error) {
    throw explain(error)
  }
}

/** What sharp says is about the picture and what was asked for. */
function explain(error: unknown): unknown {
  if (error instanceof LakeError || !(error instanceof Error)) return error
  const [reason = ''] = error.message.split('\n')
  if (reason.startsWith('Input file is missing')) return gatewayError(404, 'Not found')
  if (reason.startsWith('timeout')) return gatewayError(503, 'The picture takes too long to make')
  return gatewayError(400, `The picture cannot be made: ${reason}`)
}

async function transform(path: string, source: Size, options: ImageOptions, format: OutputFormat): Promise<Buffer> {
  // Only the first picture of an animation can be turned.
  const animated = !options.orientation && (format === 'gif' || (format === 'webp' && path.endsWith('.gif')))
  const original = sharp(path, { limitInputPixels: maxImagePixels, failOn: 'error', animated })
  if (animated) checkPixels(options, source, format, (await original.metadata()).pages)
  let image = original.autoOrient()
  let size = source
  if (options.rect) {
    image = image.extract(options.rect)
    size = options.rect
  }
  image = resize(image, size, options)
  if (options.orientation) {
    // sharp turns before it resizes, whatever the order of calls; so this needs a second pass.
    image = sharp(await image.png().timeout({ seconds: maxSeconds }).toBuffer()).rotate(options.orientation)
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
      // As sharp does it unless told otherwise, one picture of noise takes ten times as long, and no time limit ends it.
      return image.gif({ effort: 1 })
  }
}
