import { z } from 'zod'
import { assetPattern } from '../../../lib/images/asset-image.ts'
import { optional, optionalText } from './field.ts'

export const figureFields = /* groq */ `
  alt, caption,
  "image": image{crop, hotspot, "id": asset->_id, "dimensions": asset->metadata.dimensions{width, height}, "lqip": asset->metadata.lqip}`

const unit = z.number().min(0).max(1)

export const figureSchema = z.object({
  alt: z
    .string()
    .nullish()
    .transform((alt) => alt ?? ''),
  caption: optionalText(),
  image: z.object({
    /** The asset's document id. */
    id: z.string().regex(assetPattern, 'the id of a picture in a format that the site serves'),
    dimensions: z.object({ width: z.number().int().positive(), height: z.number().int().positive() }),
    lqip: optional(z.string().startsWith('data:image/')),
    crop: optional(z.object({ top: unit, bottom: unit, left: unit, right: unit })),
    hotspot: optional(z.object({ x: unit, y: unit })),
  }),
})

export type Figure = z.infer<typeof figureSchema>
