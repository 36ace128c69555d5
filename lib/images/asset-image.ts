import { servedEnding } from './formats.ts'
import type { ContentImage } from './image-source.ts'

/** The id of a picture's asset: image-<sha1>-<width>x<height>-<extension>, of a format that the site serves. */
export const assetPattern = new RegExp(`^image-[a-f0-9]{40}-(\\d+)x(\\d+)-${servedEnding}$`)

/** The picture of an asset, by its id alone. Undefined for any other id. */
export function assetImage(id: string, crop?: ContentImage['crop']): ContentImage | undefined {
  const [, width, height] = assetPattern.exec(id) ?? []
  return width && height ? { id, dimensions: { width: Number(width), height: Number(height) }, crop } : undefined
}
