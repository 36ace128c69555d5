import type { z } from 'zod'
import { lintPublicTexts } from '../../../lib/care/lint-public-texts.ts'
import { publicTexts } from '../../../lib/care/public-texts.ts'

/** A part of a page that has no gate of its own there: one that breaks a built-in rule counts as broken, and is left out. */
export const lawful = <Schema extends z.ZodType<object>>(schema: Schema, type?: string): Schema =>
  schema.refine((part) => lintPublicTexts(publicTexts({ _type: type, ...part })).every(({ severity }) => severity !== 'fail'), { error: 'breaks a house rule' })
