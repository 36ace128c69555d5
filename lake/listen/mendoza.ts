/**
 * Mendoza patches: compact differences between two JSON values, as listeners and history carry them. The format is
 * that of https://github.com/sanity-io/mendoza; this encoder aims at patches that say which field changed.
 */
export type MendozaPatch = unknown[]

const op = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoArray: 16,
  returnIntoObject: 15,
  setField: 17,
  deleteField: 19,
  appendValue: 20,
  appendSlice: 21,
  appendString: 22,
  appendStringSlice: 23,
} as const

/** The patch that turns `left` into `right`; empty if they are equal, `[0, right]` if nothing smaller will do. */
export function encodeMendoza(left: unknown, right: unknown): MendozaPatch {
  if (isObject(left) && isObject(right)) return encodeObject(left, right)
  return equal(left, right) ? [] : [op.value, right]
}

type Fields = Record<string, unknown>

/** Fields are addressed by their index among the sorted keys of the left object. */
function encodeObject(left: Fields, right: Fields): MendozaPatch {
  const patch: MendozaPatch = []
  for (const [index, key] of Object.keys(left).sort().entries()) {
    if (!(key in right)) patch.push(op.deleteField, index)
    else if (!equal(left[key], right[key])) patch.push(...encodeField(index, key, left[key], right[key]))
  }
  for (const [key, value] of Object.entries(right)) if (!(key in left)) patch.push(op.setField, value, key)
  return patch
}

function encodeField(index: number, key: string, left: unknown, right: unknown): MendozaPatch {
  if (isObject(left) && isObject(right)) return [op.pushFieldCopy, index, ...encodeObject(left, right), op.returnIntoObject]
  // A blank value to which nothing is appended stays null, so an empty list is set as it is.
  if (Array.isArray(left) && Array.isArray(right) && right.length > 0) return [op.pushFieldBlank, index, ...encodeArray(left, right), op.returnIntoObject]
  if (typeof left === 'string' && typeof right === 'string' && Math.min(left.length, right.length) > 8) {
    return [op.pushFieldBlank, index, ...encodeString(left, right), op.returnIntoObject]
  }
  return [op.setField, right, key]
}

/** Items are matched by `_key`, else by position; runs of equal items become one slice. */
function encodeArray(left: unknown[], right: unknown[]): MendozaPatch {
  const positions = new Map<unknown, number>()
  left.forEach((item, index) => isObject(item) && item._key !== undefined && positions.set(item._key, index))
  const patch: MendozaPatch = []
  let at = 0
  while (at < right.length) {
    const item = right[at]
    const from = (isObject(item) ? positions.get(item._key) : undefined) ?? at
    let run = 0
    while (from + run < left.length && at + run < right.length && equal(left[from + run], right[at + run])) run += 1
    if (run > 0) {
      patch.push(op.appendSlice, from, from + run)
      at += run
      continue
    }
    const counterpart = left[from]
    if (isObject(counterpart) && isObject(item)) patch.push(op.pushElementCopy, from, ...encodeObject(counterpart, item), op.returnIntoArray)
    else patch.push(op.appendValue, item)
    at += 1
  }
  return patch
}

/** Keeps what both ends have in common. Positions count bytes of UTF-8. */
function encodeString(left: string, right: string): MendozaPatch {
  const a = Array.from(left)
  const b = Array.from(right)
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const total = bytes(a)
  const patch: MendozaPatch = []
  if (head > 0) patch.push(op.appendStringSlice, 0, bytes(a.slice(0, head)))
  const middle = b.slice(head, b.length - tail)
  if (middle.length > 0) patch.push(op.appendString, middle.join(''))
  if (tail > 0) patch.push(op.appendStringSlice, total - bytes(a.slice(a.length - tail)), total)
  return patch
}

function bytes(characters: string[]): number {
  return Buffer.byteLength(characters.join(''))
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equal(item, right[index]))
  }
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && equal(left[key], right[key]))
}
