import type { FastifyInstance } from 'fastify'
import { malformedBody } from '../http/errors.ts'
import type { LakeContext } from '../http/context.ts'
import { isJsonObject } from '../store/document.ts'

/** A value's length as JSON, in characters; the Studio's are some hundred. */
const longest = 100_000
/** Entries that one request may name. */
const maxNamed = 100
/** What may be kept for one user: entries, and the characters of all keys and values. */
const maxKept = { entries: 1_000, length: 2_000_000 }

/** `/users/me/keyvalue`: what the Studio remembers for a user, such as list layouts. Kept per user. */
export function keyvalueRoutes(app: FastifyInstance, lake: LakeContext): void {
  const options = { config: { requires: 'token' } } as const
  const read = lake.database.prepare('SELECT value, updated_at AS updatedAt FROM keyvalue WHERE user_id = ? AND key = ?')
  const write = lake.database.prepare('INSERT OR REPLACE INTO keyvalue (user_id, key, value, updated_at) VALUES (?, ?, ?, ?)')
  const remove = lake.database.prepare('DELETE FROM keyvalue WHERE user_id = ? AND key = ?')
  const measure = lake.database.prepare('SELECT count(*) AS entries, total(length(key) + length(value)) AS length FROM keyvalue WHERE user_id = ?')

  app.get('/v:version/users/me/keyvalue/:keys', options, async (request, reply) => {
    const keys = [...new Set((request.params as { keys: string }).keys.split(','))]
    if (keys.length > maxNamed) throw malformedBody('mutationError', `${keys.length} keys are asked for; at most ${maxNamed} at once`)
    const entries = keys.map((key) => {
      const row = read.get(request.access.userId, key)
      const updatedAt = row ? `,"updatedAt":${JSON.stringify(row.updatedAt)}` : ''
      return `{"key":${JSON.stringify(key)},"value":${row ? String(row.value) : 'null'}${updatedAt}}`
    })
    void reply.type('application/json; charset=utf-8')
    return `[${entries.join()}]`
  })

  /** All of them or none, in one transaction; a value of null takes an entry out. */
  const put = async (userId: string, body: unknown) => {
    const updatedAt = new Date().toISOString()
    const entries = readEntries(body)
    lake.database.exec('BEGIN IMMEDIATE')
    try {
      for (const { key, json } of entries) {
        if (json === 'null') remove.run(userId, key)
        else write.run(userId, key, json, updatedAt)
      }
      const kept = measure.get(userId)
      if (Number(kept?.entries) > maxKept.entries || Number(kept?.length) > maxKept.length) {
        throw malformedBody('mutationError', `Nothing is kept: for each user there is room for ${maxKept.entries} entries and ${maxKept.length} characters; put null for some that are not needed`)
      }
      lake.database.exec('COMMIT')
    } catch (error) {
      if (lake.database.isTransaction) lake.database.exec('ROLLBACK')
      throw error
    }
    return entries.map(({ key, value }) => ({ key, value, updatedAt }))
  }
  app.put('/v:version/users/me/keyvalue', options, (request) => put(request.access.userId, request.body))
  app.put('/v:version/users/me/keyvalue/:key', options, (request) => put(request.access.userId, request.body))
}

/** @throws LakeError 400 */
function readEntries(body: unknown): { key: string; value: unknown; json: string }[] {
  const entries: unknown[] = Array.isArray(body) ? body : [body]
  if (entries.length > maxNamed) throw malformedBody('mutationError', `${entries.length} entries are given; at most ${maxNamed} at once`)
  return entries.map((entry) => {
    if (!isJsonObject(entry) || typeof entry.key !== 'string' || entry.key.length > 500) throw malformedBody('mutationError', 'Each entry must be {"key", "value"}')
    const value = entry.value ?? null
    const json = JSON.stringify(value)
    if (json.length > longest) throw malformedBody('mutationError', `The value of "${entry.key}" is longer than ${longest} characters`)
    return { key: entry.key, value, json }
  })
}
