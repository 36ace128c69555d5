import type { CustomValidator } from 'sanity'
import { contentApiVersion } from './content-api-version'
import { baseId } from '../../base-id'

interface UniqueValue {
  type: string
  /** A top-level string field. */
  field: string
  message: string
}

/** No other document of the type, draft or published, has this value; capitals don't count. */
export function uniqueValue({ type, field, message }: UniqueValue): CustomValidator<string | undefined> {
  return async (value, { document, getClient }) => {
    if (!value || !document) return true
    const id = baseId(document._id)
    const others = await getClient({ apiVersion: contentApiVersion }).fetch<string[]>(
      `*[_type == $type && lower(${field}) == $value && !(_id in [$id, "drafts." + $id]) && !(_id in path("versions.**"))]._id`,
      { type, value: value.toLowerCase(), id },
      { perspective: 'raw', tag: `validate.unique-${field}` },
    )
    return others.length === 0 || message
  }
}
