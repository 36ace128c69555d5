import type { BooleanRule } from 'sanity'
import { baseId } from '../../base-id'
import { contentApiVersion } from './content-api-version'

/** One condition is the hub, no more. */
export const onlyHub = () => (rule: BooleanRule) =>
  rule.custom(async (isHub, { document, getClient }) => {
    if (!isHub || !document) return true
    const id = baseId(document._id)
    const other = await getClient({ apiVersion: contentApiVersion }).fetch<string | null>(
      '*[_type == "condition" && isHub == true && !(_id in [$id, "drafts." + $id]) && !(_id in path("versions.**"))][0].title',
      { id },
      { perspective: 'raw', tag: 'validate.only-hub' },
    )
    return !other || `“${other}” is the hub page already. Switch it off there first.`
  })
