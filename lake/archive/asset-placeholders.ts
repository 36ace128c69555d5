import { parseAssetId, parseFileName } from '../assets/asset-names.ts'
import { isJsonObject, type JsonObject } from '../store/document.ts'

/** What `asset` says in most documents besides the id. */
const plainReference = { _type: 'reference' }

/**
 * Exchanges `asset: {_ref}` for the `_sanityAsset` note from which an import restores it, where the asset is among those
 * given. What the reference says beyond what all say stays as it is; an import puts its own over it.
 */
export function withAssetPlaceholders(value: unknown, assetIds: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withAssetPlaceholders(item, assetIds))
  if (!isJsonObject(value)) return value
  const reference = isJsonObject(value.asset) ? value.asset : {}
  const asset = typeof reference._ref === 'string' && assetIds.has(reference._ref) ? parseAssetId(reference._ref) : null
  const kept = Object.entries(value).filter(([key]) => !asset || key !== 'asset')
  const copy = Object.fromEntries(kept.map(([key, child]) => [key, withAssetPlaceholders(child, assetIds)]))
  if (!asset) return copy
  const { _ref, ...rest } = reference
  const isPlain = Object.keys(rest).length === 1 && rest._type === plainReference._type
  return { _sanityAsset: `${asset.kind === 'images' ? 'image' : 'file'}@file://./${asset.kind}/${asset.fileName}`, ...copy, ...(isPlain ? {} : { asset: rest }) }
}

/** The other way round. */
export function withAssetReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAssetReferences)
  if (!isJsonObject(value)) return value
  const copy: JsonObject = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withAssetReferences(child)]))
  const documentId = assetIdOf(copy._sanityAsset)
  if (documentId === null) return copy
  const { _sanityAsset, asset, ...rest } = copy
  return { ...rest, asset: { ...(isJsonObject(asset) ? asset : plainReference), _ref: documentId } }
}

/** Every note in a document of an archive. In a stored document one would be taken for such. */
export function assetNotes(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(assetNotes)
  if (!isJsonObject(value)) return []
  return [...(typeof value._sanityAsset === 'string' ? [value._sanityAsset] : []), ...Object.values(value).flatMap(assetNotes)]
}

/** The asset that a note names; null if it is none that an archive can hold. */
export function assetIdOf(note: unknown): string | null {
  const [, kind, name = ''] = typeof note === 'string' ? (/^(?:image|file)@file:\/\/\.\/(images|files)\/([^/]+)$/.exec(note) ?? []) : []
  return kind === 'images' || kind === 'files' ? (parseFileName(kind, name)?.documentId ?? null) : null
}
