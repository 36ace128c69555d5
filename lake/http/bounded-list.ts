import { gatewayError } from './errors.ts'

/** How much may be put together, or read for it, by the lake itself: nobody else is served meanwhile. */
export class Allowance {
  readonly #limit: number
  readonly #problem: string
  #length = 0

  /** @param limit in characters; @param problem what is said beyond it, with its advice */
  constructor(limit: number, problem: string) {
    this.#limit = limit
    this.#problem = problem
  }

  /** Counts a text and gives it back. @throws LakeError 400 when it is too much */
  take<Text extends string | null>(text: Text): Text {
    // The comma after it too.
    this.#length += (text?.length ?? 0) + 1
    if (this.#length > this.#limit) throw gatewayError(400, this.#problem)
    return text
  }
}

const maxAnswerLength = 32_000_000

/** For one answer. */
export const answerAllowance = () => new Allowance(maxAnswerLength, `The answer would be longer than ${maxAnswerLength} characters; ask for fewer documents at once`)

/** The JSON of a list, whose items may be made one after the other. @throws LakeError 400 if it is longer than an answer's may be */
export function boundedList(items: Iterable<unknown>): string {
  const allowance = answerAllowance()
  const written: string[] = []
  for (const item of items) written.push(allowance.take(JSON.stringify(item)))
  return `[${written.join()}]`
}
