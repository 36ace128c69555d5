import { z } from 'zod'
import { benefitsAnswer, claimsAnswer, conditionsAnswer, errorAnswer, oneConditionAnswer } from './answers.ts'

export const apiRoot = '/api/content/v1'

/** The API as an OpenAPI 3.1 document; its schemas are those that the answers are made by. */
export function openApi(siteUrl: string, siteName: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: `${siteName} content`,
      version: '1',
      description: 'What the site says, as data: conditions, what massage may and may not do, and every statement with its certainty, its sources and its review dates. Open to read; GET only. General information, not advice for one person.',
    },
    servers: [{ url: siteUrl }],
    paths: {
      [`${apiRoot}/conditions`]: get('listConditions', 'Every condition, the most common first', conditionsAnswer),
      [`${apiRoot}/conditions/{slug}`]: get('getCondition', 'One condition as its page tells it', oneConditionAnswer, {
        notFound: 'There is no such page.',
        parameters: [{ name: 'slug', in: 'path', required: true, description: 'The last part of the page’s address.', schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } }],
      }),
      [`${apiRoot}/benefits`]: get('listBenefits', 'What people hope massage does, and what is known', benefitsAnswer),
      [`${apiRoot}/claims`]: get('listClaims', 'Every statement about massage, by what it is about', claimsAnswer, { notFound: 'The statements are being mended: all of them or none are given.' }),
    },
    components: { schemas: componentSchemas() },
  }
}

const ref = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${schema.meta()?.id}` })

function get(operationId: string, summary: string, answer: z.ZodType, { parameters, notFound }: { parameters?: readonly object[]; notFound?: string } = {}) {
  const json = (schema: z.ZodType) => ({ 'application/json': { schema: ref(schema) } })
  return {
    get: {
      operationId,
      summary,
      ...(parameters ? { parameters } : {}),
      responses: {
        200: { description: summary, content: json(answer) },
        ...(notFound ? { 404: { description: notFound, content: json(errorAnswer) } } : {}),
      },
    },
  }
}

/** Every schema that has an id, once, each naming the others by reference. */
function componentSchemas(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  )
}
