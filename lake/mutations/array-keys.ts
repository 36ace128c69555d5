import { randomBytes } from 'node:crypto'
import { isJsonObject } from '../store/document.ts'

/**
 * Gives every object in an array a random `_key` if it has none. Returns the same value if nothing was missing, and
 * never changes what it is given. Used for `autoGenerateArrayKeys` and for all actions.
 */
export function withArrayKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return mapIfChanged(value, (item) => withKey(withArrayKeys(item))) as Value
  if (!isJsonObject(value)) return value
  let copy: Record<string, unknown> | null = null
  for (const [name, child] of Object.entries(value)) {
    const keyed = withArrayKeys(child)
    if (keyed === child) continue
    copy ??= { ...value }
    copy[name] = keyed
  }
  return (copy ?? value) as Value
}

function withKey(item: unknown): unknown {
  if (!isJsonObject(item) || typeof item._key === 'string') return item
  return { ...item, _key: randomBytes(6).toString('hex') }
}

function mapIfChanged(items: unknown[], change: (item: unknown) => unknown): unknown[] {
  const mapped = items.map(change)
  return mapped.some((item, index) => item !== items[index]) ? mapped : items
}
