import type { ImageRule, StringRule } from 'sanity'
import type { ContentImage } from '../../../lib/images/image-source'
import { assetImage } from '../../../lib/images/asset-image'
import { formatProblem } from '../../../lib/images/formats'
import { pictureProblems } from '../../../lib/sharing/picture-problems'

/** A picture for sharing as the form holds it. */
export interface SharedPicture {
  image?: { asset?: { _ref?: string }; crop?: ContentImage['crop'] }
  alt?: string
}

/** Of a format that can be shown, wide enough, and of a shape of which little is cut off. */
export const fitsSharing = (rule: ImageRule) =>
  rule
    .custom((value) => {
      const id = value?.asset?._ref ?? ''
      const unserved = formatProblem(id)
      if (unserved) return `${unserved} Until then the site draws a picture in its place.`
      const image = assetImage(id, value?.crop)
      const problems = image ? pictureProblems(image) : []
      return problems.length === 0 || problems.join(' ')
    })
    .warning()

/** A picture that stands for a page is never decoration. */
export const describedPicture = (rule: StringRule) => [
  rule.custom((alt, { parent }) => Boolean(alt?.trim()) || !(parent as SharedPicture | undefined)?.image?.asset || 'Describe the picture in a few words, or remove it.'),
  rule.max(150).error('Use at most 150 characters.'),
]
