import { croppedArea, type ContentImage } from '../images/image-source.ts'
import { pictureSize } from './picture-address.ts'

/** Less than this part of a picture left to see is worth a word. 16:9 and 2:1 pass, 3:2 doesn't. */
const enough = 0.85

/** Why a picture will not look well where a link is shared, and what to do about it. Empty when it fits. */
export function pictureProblems(image: ContentImage): string[] {
  const { width, height } = croppedArea(image)
  const shape = width / height
  const best = pictureSize.width / pictureSize.height
  const seen = Math.min(shape, best) / Math.max(shape, best)
  return [
    ...(width < pictureSize.width ? [`Only ${width} pixels wide: it may look blurred or small when shared. Use one at least ${pictureSize.width} wide.`] : []),
    ...(seen < enough ? [`About ${Math.round((1 - seen) * 100)}% of it may be cut off when shared. Crop it to about ${pictureSize.width} × ${pictureSize.height}.`] : []),
  ]
}
