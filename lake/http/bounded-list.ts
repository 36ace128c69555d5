import { gatewayError } from './errors.ts'

/** Of a list in an answer that the lake itself puts together, in characters: nobody else is served meanwhile. */
const maxListLength = 32_000_000

/** The JSON of a list. @throws LakeError 400 if it is longer than an answer's may be */
export function boundedList(items: unknown[]): string {
  const written: string[] = []
  let length = 0
  for (const item of items) {
    const json = JSON.stringify(item)
    length += json.length + 1
    if (length > maxListLength) throw gatewayError(400, `The answer would be longer than ${maxListLength} characters; ask for fewer documents at once`)
    written.push(json)
  }
  return `[${written.join()}]`
}
