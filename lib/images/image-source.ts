import { imageWidths, type ImageWidth } from './widths.ts'

/** A picture as content names it. Crop sides are parts of 1, as Sanity stores them. */
export interface ContentImage {
  /** The asset's document id: image-<sha1>-<width>x<height>-<extension>. */
  id: string
  dimensions: { width: number; height: number }
  crop?: { top: number; bottom: number; left: number; right: number } | undefined
}

/** The area that stays after cropping, in pixels of the original; the whole picture when nothing is cropped. */
export function croppedArea({ dimensions: { width, height }, crop }: ContentImage) {
  if (!crop) return { left: 0, top: 0, width, height }
  const left = Math.round(width * crop.left)
  const top = Math.round(height * crop.top)
  return {
    left,
    top,
    width: Math.max(1, Math.round(width * (1 - crop.right)) - left),
    height: Math.max(1, Math.round(height * (1 - crop.bottom)) - top),
  }
}

/** The address of a picture on the site's own origin, in one of the served widths. */
export function imageSource(image: ContentImage, { width }: { width: ImageWidth }): string {
  const file = image.id.replace(/^image-/, '').replace(/-([a-z]+)$/, '.$1')
  const area = croppedArea(image)
  const whole = area.width === image.dimensions.width && area.height === image.dimensions.height
  const rect = whole ? '' : `&rect=${area.left},${area.top},${area.width},${area.height}`
  return `/images/${file}?w=${width}${rect}`
}

/** Every width worth serving: none is wider than the picture, but the narrowest is always there. */
export function imageSourceSet(image: ContentImage): string {
  const { width } = croppedArea(image)
  const useful = imageWidths.filter((candidate, index) => index === 0 || candidate <= width)
  return useful.map((candidate) => `${imageSource(image, { width: candidate })} ${candidate}w`).join(', ')
}

/** The size in pixels in which a picture comes when it is asked for in a width: it is made smaller, never larger. */
export function imageSize(image: ContentImage, { width }: { width: ImageWidth }): { width: number; height: number } {
  const area = croppedArea(image)
  const scale = Math.min(1, width / area.width)
  return { width: Math.round(area.width * scale), height: Math.max(1, Math.round(area.height * scale)) }
}
