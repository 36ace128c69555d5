import { z } from 'zod'

/** GROQ answers null for a field that isn't there; the site says undefined. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)

/** A list that may be missing. One bad member fails the document; use `lenientList` where a member may be left out. */
export const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])

export const text = z.string().trim().min(1)
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: a-z, 0-9 and single dashes')
