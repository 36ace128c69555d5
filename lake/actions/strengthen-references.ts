import { isJsonObject } from '../store/document.ts'

/**
 * Makes references strong that were weak only until their target is published: an object with `_weak: true` and
 * `_strengthenOnPublish` loses both. Returns a copy.
 */
export function strengthenReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(strengthenReferences) as Value
  if (!isJsonObject(value)) return value
  const { _weak, _strengthenOnPublish, ...rest } = value
  const strengthens = _weak === true && _strengthenOnPublish !== undefined
  const kept = strengthens ? rest : value
  return Object.fromEntries(Object.entries(kept).map(([name, child]) => [name, strengthenReferences(child)])) as Value
}
