import { Schema } from '@sanity/schema'
import { builtinTypes, groupProblems, validateSchema } from '@sanity/schema/_internal'
import type { SanityClient } from '@sanity/client'
import type { SanityDocument, Schema as CompiledSchema } from '@sanity/types'
import { validateDocument, validateDocumentWithWorkspace } from '@sanity/validation'
import { getFallbackLocaleSource } from '@sanity/validation/_internal'
import { evaluate, parse } from 'groq-js'
import { schemaTypes } from '@/sanity/schema'

export const schema = Schema.compile({ name: 'default', types: [...builtinTypes, ...schemaTypes] })

/** What is wrong with our types; the built-in ones have reserved names, which is their right. */
export const schemaProblems = groupProblems(validateSchema([...builtinTypes, ...schemaTypes]).getTypes()).filter(({ problems }) =>
  problems.some(({ severity, helpId }) => severity === 'error' && helpId !== 'schema-type-name-reserved'),
)

interface Stored {
  _id: string
  _type: string
}

export interface Marker {
  level: string
  message: string
  at: string
}

/**
 * Validates as the Studio does, with the given documents as the whole lake. `validateDocument` won't do: outside the Studio it
 * turns each object's own rules into warnings, because it adds its check for unknown fields to the same rule.
 */
export async function validate(document: Stored, lake: readonly Stored[] = [], client = lakeOf([...lake.filter(({ _id }) => _id !== document._id), document])): Promise<Marker[]> {
  const markers = await validateDocumentWithWorkspace({
    document: withSystemFields(document),
    workspace: { schema: schema as unknown as CompiledSchema, getClient: () => client as unknown as SanityClient, i18n: getFallbackLocaleSource() },
    getDocumentExists: async ({ id }) => lake.some(({ _id }) => _id === id),
  })
  return markers.map(({ level, message, path }) => ({ level, message, at: pathText(path) }))
}

/** Fields that the schema doesn't know. */
export async function unknownFieldsOf(document: Stored): Promise<string[]> {
  const { markers } = await validateDocument({ document: withSystemFields(document), schema, customValidation: false })
  return markers.filter(({ code }) => code === 'object.unknown-field').map(({ path, message }) => `${pathText(path)}: ${message}`)
}

const withSystemFields = (document: Stored) => ({ _rev: 'r', _createdAt: '2026-11-22T00:00:00Z', _updatedAt: '2026-11-22T00:00:00Z', ...document }) as SanityDocument

export const errorsOf = async (document: Stored, lake?: readonly Stored[]) => (await validate(document, lake)).filter(({ level }) => level === 'error')

let lakes = 0

/** The part of @sanity/client that validation uses, on an array: each a dataset of its own. */
export function lakeOf(dataset: readonly Stored[]) {
  const name = `lake-${(lakes += 1)}`
  const client = {
    config: () => ({ projectId: 'test', dataset: name }),
    fetch: async (query: string, params: Record<string, unknown> = {}) => (await evaluate(parse(query, { params }), { dataset, params })).get(),
    getDataUrl: () => '',
    withConfig: () => client,
    observable: {},
  }
  return client
}

const pathText = (path: readonly unknown[]) =>
  path.map((segment) => (typeof segment === 'object' && segment && '_key' in segment ? `[${String(segment._key)}]` : String(segment))).join('.')
