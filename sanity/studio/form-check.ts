import { useClient, useWorkspace, validateDocument, type Path, type SanityDocument } from 'sanity'
import { baseId } from '../base-id'
import { lake } from '../env'
import type { PublishVerdict } from './publish-check'

/**
 * Asks the form's own rules of the draft as it lies in the lake. The Studio's button goes by a check that can be some
 * keystrokes old, and would publish what the form is about to mark red: the address of another page, say.
 */
export function useFormCheck({ id }: { id: string }): () => Promise<PublishVerdict> {
  const client = useClient({ apiVersion: lake.apiVersion })
  const workspace = useWorkspace()
  return async () => {
    const document = await client.withConfig({ perspective: 'raw', useCdn: false }).getDocument(`drafts.${baseId(id)}`)
    if (!document) return { problems: [] }
    const markers = await validateDocument({ document, workspace })
    return {
      problems: markers.filter(({ level }) => level === 'error').map(({ message, path }) => ({
        code: 'refused-by-form', message,
        ...(path.length > 0 ? { path: written(document, path) } : {}),
      })),
    }
  }
}

/** A place as the publish gate writes it: members by their number, and no further than to a text, whose blocks have no names. */
export function written(document: SanityDocument, path: Path): string {
  let place = ''
  let here: unknown = document
  for (const segment of path) {
    if (typeof segment === 'string') {
      place += place === '' ? segment : `.${segment}`
      here = (here as Record<string, unknown> | undefined)?.[segment]
    } else {
      const members = Array.isArray(here) ? (here as { _key?: string, _type?: string }[]) : []
      if (members.some((member) => member?._type === 'block')) break
      const index = typeof segment === 'object' && '_key' in segment ? members.findIndex((member) => member?._key === segment._key) : Number(segment)
      place += `[${index}]`
      here = members[index]
    }
  }
  return place
}
