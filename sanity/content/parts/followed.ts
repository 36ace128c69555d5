import { z } from 'zod'
import { describeBroken } from '../read.ts'

/**
 * GROQ: the document that a field names, in a projection. A reference that is set and leads nowhere is not the same as none:
 * it gives its id alone, which `followedSchema` refuses.
 */
export const followed = (field: string, fields: string) => `"${field}": select(defined(${field}) => coalesce(${field}->{${fields}}, {"unpublished": coalesce(${field}._ref, "")}))`

const unpublishedSchema = z.object({ unpublished: z.string() })

/** The document that `followed` gives; undefined when the field is empty. A broken one, or one that isn't published, breaks what names it. */
export function followedSchema<T extends z.ZodType>(schema: T) {
  return z
    .unknown()
    .nullish()
    .transform((row, context): z.infer<T> | undefined => {
      if (row === null || row === undefined) return undefined
      const nowhere = unpublishedSchema.safeParse(row)
      if (nowhere.success) {
        context.addIssue({ code: 'custom', message: `leads to ${nowhere.data.unpublished || 'no document'}, which is not published: publish it, or choose another one` })
        return z.NEVER
      }
      const result = schema.safeParse(row)
      if (result.success) return result.data
      context.addIssue({ code: 'custom', message: describeBroken(row, result.error) })
      return z.NEVER
    })
}
