/** An asset's document id and file name; each can be computed from the other. */
export interface AssetName {
  kind: 'images' | 'files'
  documentId: string
  fileName: string
}

/** https://www.sanity.io/docs/image-type: `image-<sha1>-<width>x<height>-<extension>` */
export function imageName(sha1: string, width: number, height: number, extension: string): AssetName {
  const stem = `${sha1}-${width}x${height}`
  return { kind: 'images', documentId: `image-${stem}-${extension}`, fileName: `${stem}.${extension}` }
}

export function fileName(sha1: string, extension: string): AssetName {
  return { kind: 'files', documentId: `file-${sha1}-${extension}`, fileName: `${sha1}.${extension}` }
}

/** Reads the last part of an asset URL; null if it is not a name that this lake gives. */
export function parseFileName(kind: 'images' | 'files', name: string): AssetName | null {
  const image = /^([a-f0-9]{40})-(\d{1,5})x(\d{1,5})\.([a-z]{2,5})$/.exec(name)
  if (kind === 'images') return image ? imageName(image[1] ?? '', Number(image[2]), Number(image[3]), image[4] ?? '') : null
  const file = /^([a-f0-9]{40})\.([a-z0-9]{1,10})$/.exec(name)
  return file ? fileName(file[1] ?? '', file[2] ?? '') : null
}

/** Reads an asset document's id; null for ids of other documents. */
export function parseAssetId(id: string): AssetName | null {
  const image = /^image-([a-f0-9]{40})-(\d{1,5})x(\d{1,5})-([a-z]{2,5})$/.exec(id)
  if (image) return imageName(image[1] ?? '', Number(image[2]), Number(image[3]), image[4] ?? '')
  const file = /^file-([a-f0-9]{40})-([a-z0-9]{1,10})$/.exec(id)
  return file ? fileName(file[1] ?? '', file[2] ?? '') : null
}
