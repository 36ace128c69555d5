import { z } from 'zod'
import { slugPattern } from '../../../lib/addresses/patterns.ts'

/** GROQ answers null for a field that isn't there; the site says undefined. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)

/** A list that may be missing. One bad member fails the document; use `lenientList` where a member may be left out. */
export const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])

export const text = z.string().trim().min(1)

/** A text that may be missing. An empty one is not given: it never breaks what shows it. */
export const optionalText = (schema: z.ZodType<string, string> = z.string()) =>
  z
    .string()
    .trim()
    .nullish()
    .transform((value) => value || undefined)
    .pipe(schema.optional())
    .transform((value) => value)

export const slug = z.string().regex(slugPattern, 'a slug: a-z, 0-9 and single dashes')
