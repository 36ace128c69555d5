import type { ContentImage } from './image-source.ts'

/** The picture of an asset, by its id alone: image-<sha1>-<width>x<height>-<extension>. Undefined for any other id. */
export function assetImage(id: string, crop?: ContentImage['crop']): ContentImage | undefined {
  const [, width, height] = /^image-[a-f0-9]{40}-(\d+)x(\d+)-[a-z]+$/.exec(id) ?? []
  return width && height ? { id, dimensions: { width: Number(width), height: Number(height) }, crop } : undefined
}
