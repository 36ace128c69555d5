interface Question {
  _id: string
}
interface Teller {
  /** The ids of the questions that it answers, in its own order. */
  faqs: readonly string[]
}

export interface QuestionGroup<C, Q> {
  /** undefined: the questions that no condition names. */
  condition: C | undefined
  faqs: Q[]
}

/**
 * Each question once: with the first condition that names it, in that condition's order.
 * Those that none names come first. A group without questions is left out.
 */
export function questionGroups<C extends Teller, Q extends Question>(questions: readonly Q[], conditions: readonly C[]): QuestionGroup<C, Q>[] {
  const left = new Map(questions.map((question) => [question._id, question]))
  const own = conditions.map((condition) => ({
    condition,
    faqs: condition.faqs.flatMap((id) => {
      const question = left.get(id)
      left.delete(id)
      return question ? [question] : []
    }),
  }))
  return [{ condition: undefined, faqs: [...left.values()] }, ...own].filter(({ faqs }) => faqs.length > 0)
}
