import type { ImageOptions } from 'sanity'
import { servedTypes } from '../../../lib/images/formats'

/** Of every image that authors choose. Offering the focus point is the only way to offer cropping; its previews would show what the focus point does elsewhere. */
export const imageOptions: ImageOptions = { accept: servedTypes.join(','), hotspot: { previews: [] } }
