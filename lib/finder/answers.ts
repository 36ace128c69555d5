/** What a person tells the finder. Lives in their browser, or for one answer page on the server; nowhere else. */
export interface Answers {
  /** Slugs of symptoms. */
  symptoms: readonly string[]
  /** Codes of red flags that they say yes to. */
  flags: readonly string[]
  /** They said that no emergency sign is true for them. */
  noEmergency: boolean
}

/** Names of the form's fields: short, for the whole form must fit in one header. */
export const fields = { symptom: 's', flag: 'f', noEmergency: 'none' } as const

export const noAnswers: Answers = { symptoms: [], flags: [], noEmergency: false }

/** Reads a sent form. Unknown fields and values that could not be a slug or a code are left out. */
export function readAnswers(form: URLSearchParams): Answers {
  const codes = (field: string) => [...new Set(form.getAll(field))].filter((value) => /^[a-z0-9-]{1,64}$/.test(value))
  return { symptoms: codes(fields.symptom), flags: codes(fields.flag), noEmergency: form.has(fields.noEmergency) }
}

/** The same as one line of plain ASCII, to hand from the proxy to the page. */
export function writeAnswers({ symptoms, flags, noEmergency }: Answers): string {
  return new URLSearchParams([
    ...symptoms.map((slug) => [fields.symptom, slug]),
    ...flags.map((code) => [fields.flag, code]),
    ...(noEmergency ? [[fields.noEmergency, '1']] : []),
  ]).toString()
}
