import type { CustomValidator } from 'sanity'
import { baseId } from '../../base-id'
import { contentApiVersion } from './content-api-version'

export interface Hop {
  from: string
  to: string
}

/** The way from `start` back to itself, or undefined when following the hops ends somewhere. */
export function findLoop(start: Hop, others: readonly Hop[]): string[] | undefined {
  const next = new Map(others.map(({ from, to }) => [from, to]))
  next.set(start.from, start.to)
  const way = [start.from]
  for (let at: string | undefined = start.to; at !== undefined; at = next.get(at)) {
    if (way.includes(at)) return [...way, at]
    way.push(at)
  }
  return undefined
}

/** The redirect leads somewhere else, and following redirects from it never comes back. */
export const noRedirectLoop: CustomValidator<string | undefined> = async (to, { document, getClient }) => {
  const from = document?.['from']
  if (!to || !document || typeof from !== 'string') return true
  if (from === to) return 'The new address is the same as the old one. Change one of them.'
  if (document['isEnabled'] === false) return true
  const others = await getClient({ apiVersion: contentApiVersion }).fetch<Hop[]>(
    '*[_type == "redirect" && isEnabled != false && !(_id in [$id, "drafts." + $id]) && !(_id in path("versions.**"))]{from, to}',
    { id: baseId(document._id) },
    { perspective: 'raw', tag: 'validate.redirect-loop' },
  )
  const loop = findLoop({ from, to }, others)
  return !loop || `This makes a loop: ${loop.join(' → ')}. Point it at the final page.`
}
