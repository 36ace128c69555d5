import { gatewayError } from '../http/errors.ts'

export const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
export type Fit = (typeof fits)[number]
export const outputFormats = ['jpg', 'png', 'webp', 'avif', 'gif'] as const
export type OutputFormat = (typeof outputFormats)[number]
export const imageTypes: Record<OutputFormat, string> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif', gif: 'image/gif' }

const crops = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const
const maxSide = 8192
/**
 * Anyone may ask for any picture, so one has to be made in a few seconds: 6000 x 4000, AVIF and GIF far less. An animation
 * may have as many in all its pictures.
 */
const maxPixels = 24_000_000
const maxPixelsOf: Partial<Record<OutputFormat, number>> = { avif: 2_500_000, gif: 5_000_000 }

/** What an image URL asks for: https://www.sanity.io/docs/image-urls. Sizes in pixels, already times `dpr`. */
export interface ImageOptions {
  width?: number
  height?: number
  fit: Fit
  crop?: (typeof crops)[number]
  focus?: { x: number; y: number }
  rect?: { left: number; top: number; width: number; height: number }
  format?: OutputFormat
  progressive?: boolean
  quality?: number
  orientation?: number
  flip?: boolean
  flop?: boolean
  blur?: number
  sharpen?: number
  greyscale?: boolean
  invert?: boolean
  background?: string
  pad?: number
}

/**
 * Reads the parameters of an image URL.
 * @param source sides of the original
 * @returns null if they ask for the original bytes
 * @throws LakeError 400 for a parameter that makes no sense
 */
export function readImageOptions(params: URLSearchParams, source: { width: number; height: number }, accept: string): ImageOptions | null {
  const ratio = number(params, 'dpr', 0.5, 3) ?? 1
  const width = side(params, 'w', ratio, number(params, 'max-w', 1, maxSide), number(params, 'min-w', 1, maxSide))
  const height = side(params, 'h', ratio, number(params, 'max-h', 1, maxSide), number(params, 'min-h', 1, maxSide))
  const format = readFormat(params, accept)
  const flipped = choice(params, 'flip', ['h', 'v', 'hv'] as const)
  const options = withoutUndefined({
    width,
    height,
    fit: choice(params, 'fit', fits) ?? 'clip',
    crop: choice(params, 'crop', crops),
    focus: focus(params),
    rect: rect(params, source),
    format: format === 'pjpg' ? ('jpg' as const) : format,
    progressive: format === 'pjpg' || undefined,
    quality: number(params, 'q', 0, 100),
    orientation: readOrientation(params),
    flop: flipped?.includes('h') || undefined,
    flip: flipped?.includes('v') || undefined,
    blur: number(params, 'blur', 0, 2000) || undefined,
    sharpen: number(params, 'sharp', 0, 100) || undefined,
    greyscale: number(params, 'sat', -100, 100) === -100 || undefined,
    invert: params.get('invert') === 'true' || undefined,
    background: colour(params),
    pad: number(params, 'pad', 0, 1000) || undefined,
  }) as ImageOptions
  return Object.keys(options).length === 1 ? null : options
}

/**
 * @param source sides of the original
 * @param frames how many pictures an animation has
 * @throws LakeError 400 for a copy that would take too long to make
 */
export function checkPixels({ width, height, rect, pad = 0 }: ImageOptions, source: { width: number; height: number }, format: OutputFormat, frames = 1): void {
  const area = rect ?? source
  const wide = width ?? (height ? (height * area.width) / area.height : area.width)
  const high = height ?? (width ? (width * area.height) / area.width : area.height)
  const isEnlarged = wide > area.width || high > area.height || pad > 0
  const most = maxPixelsOf[format] ?? (isEnlarged ? maxPixels : Infinity)
  const pixels = (wide + 2 * pad) * (high + 2 * pad)
  if (pixels > most || (frames > 1 && pixels * frames > maxPixels)) throw gatewayError(400, 'The picture asked for is too large')
}

function readFormat(params: URLSearchParams, accept: string): OutputFormat | 'pjpg' | undefined {
  const asked = choice(params, 'fm', [...outputFormats, 'pjpg'] as const)
  if (asked) return asked
  const automatic = choice(params, 'auto', ['format'] as const)
  // WebP rather than AVIF: encoding on demand has to be quick on a small machine. `fm=avif` asks for it.
  return automatic && /image\/webp|image\/\*|\*\/\*/.test(accept) && accept.includes('image/webp') ? 'webp' : undefined
}

function side(params: URLSearchParams, name: string, ratio: number, most: number | undefined, least: number | undefined): number | undefined {
  const asked = number(params, name, 1, maxSide)
  if (asked === undefined) return most
  return Math.min(maxSide, Math.round(Math.max(Math.min(asked, most ?? asked), least ?? 0) * ratio))
}

function focus(params: URLSearchParams): { x: number; y: number } | undefined {
  const x = number(params, 'fp-x', 0, 1)
  const y = number(params, 'fp-y', 0, 1)
  return x === undefined && y === undefined ? undefined : { x: x ?? 0.5, y: y ?? 0.5 }
}

/** `rect=left,top,width,height`, cut to what lies within the image. */
function rect(params: URLSearchParams, source: { width: number; height: number }): ImageOptions['rect'] {
  const value = params.get('rect')
  if (value === null) return undefined
  const numbers = value.split(',').map(Number)
  const [left = NaN, top = NaN, width = NaN, height = NaN] = numbers.map(Math.round)
  const usable = numbers.length === 4 && left >= 0 && top >= 0 && width > 0 && height > 0 && left < source.width && top < source.height
  if (!usable) throw gatewayError(400, 'rect must be left,top,width,height within the image')
  return { left, top, width: Math.min(width, source.width - left), height: Math.min(height, source.height - top) }
}

function readOrientation(params: URLSearchParams): number | undefined {
  const value = choice(params, 'or', ['0', '90', '180', '270'] as const)
  return value === undefined || value === '0' ? undefined : Number(value)
}

function colour(params: URLSearchParams): string | undefined {
  const value = params.get('bg')
  if (value === null) return undefined
  if (!/^([a-f0-9]{3}|[a-f0-9]{4}|[a-f0-9]{6}|[a-f0-9]{8})$/i.test(value)) throw gatewayError(400, 'bg must be a hexadecimal colour')
  // The URL has alpha first (aarrggbb), CSS has it last.
  const alpha = value.length === 4 ? 1 : value.length === 8 ? 2 : 0
  return `#${value.slice(alpha)}${value.slice(0, alpha)}`
}

function number(params: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const value = params.get(name)
  if (value === null) return undefined
  const parsed = value.trim() === '' ? NaN : Number(value)
  if (parsed >= least && parsed <= most) return parsed
  throw gatewayError(400, `${name} must be a number from ${least} to ${most}`)
}

function choice<Value extends string>(params: URLSearchParams, name: string, values: readonly Value[]): Value | undefined {
  const value = params.get(name)
  if (value === null) return undefined
  const known = values.find((candidate) => candidate === value)
  if (known) return known
  throw gatewayError(400, `${name} must be one of ${values.join(', ')}`)
}

function withoutUndefined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
