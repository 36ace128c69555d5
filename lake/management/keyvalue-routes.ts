import type { FastifyInstance } from 'fastify'
import { malformedBody } from '../http/errors.ts'
import type { LakeContext } from '../http/context.ts'
import { isJsonObject } from '../store/document.ts'

/** A value's length as JSON, in characters; the Studio's are some hundred. */
const longest = 100_000

/** `/users/me/keyvalue`: what the Studio remembers for a user, such as list layouts. Kept per user. */
export function keyvalueRoutes(app: FastifyInstance, lake: LakeContext): void {
  const options = { config: { requires: 'token' } } as const
  const read = lake.database.prepare('SELECT value, updated_at AS updatedAt FROM keyvalue WHERE user_id = ? AND key = ?')
  const write = lake.database.prepare('INSERT OR REPLACE INTO keyvalue (user_id, key, value, updated_at) VALUES (?, ?, ?, ?)')

  app.get('/v:version/users/me/keyvalue/:keys', options, async (request) => {
    const keys = (request.params as { keys: string }).keys.split(',')
    return keys.map((key) => {
      const row = read.get(request.access.userId, key)
      return { key, value: row ? (JSON.parse(String(row.value)) as unknown) : null, ...(row ? { updatedAt: row.updatedAt } : {}) }
    })
  })

  const put = async (userId: string, body: unknown) => {
    const entries = Array.isArray(body) ? body : [body]
    const updatedAt = new Date().toISOString()
    return entries.map((entry: unknown) => {
      if (!isJsonObject(entry) || typeof entry.key !== 'string' || entry.key.length > 500) throw malformedBody('mutationError', 'Each entry must be {"key", "value"}')
      const value = JSON.stringify(entry.value ?? null)
      if (value.length > longest) throw malformedBody('mutationError', `The value of "${entry.key}" is longer than ${longest} characters`)
      write.run(userId, entry.key, value, updatedAt)
      return { key: entry.key, value: entry.value ?? null, updatedAt }
    })
  }
  app.put('/v:version/users/me/keyvalue', options, (request) => put(request.access.userId, request.body))
  app.put('/v:version/users/me/keyvalue/:key', options, (request) => put(request.access.userId, request.body))
}
