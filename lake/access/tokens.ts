import { createHash, randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type Access, isRole, type Role } from './roles.ts'

const hour = 3_600_000

/** How long a Studio session lasts after a sign-in. */
const sessionLifetime = 30 * 24 * hour
/** How long a sign-in link can be used. */
const signInLifetime = 12 * hour

export interface TokenSummary {
  id: string
  role: string
  name: string
  createdAt: number
  expiresAt: number | null
}

/** Tokens and one-time sign-in codes. Only their SHA-256 is stored; they are 256-bit random, so no salt is needed. */
export class Tokens {
  readonly #database: DatabaseSync
  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Creates a token and returns it; it cannot be read again later. `lifetime` in ms, null = until revoked. */
  create(role: Role, name: string, userId: string | null = null, lifetime: number | null = null): string {
    const secret = `sk${randomBytes(32).toString('base64url')}`
    const id = `t${randomBytes(6).toString('hex')}`
    const now = Date.now()
    this.#database
      .prepare('INSERT INTO tokens (id, hash, role, name, user_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(id, hash(secret), role, name, userId ?? id, now, lifetime === null ? null : now + lifetime)
    return secret
  }

  list(): TokenSummary[] {
    const rows = this.#database
      .prepare('SELECT id, role, name, created_at AS createdAt, expires_at AS expiresAt FROM tokens ORDER BY created_at')
      .all()
    return rows as unknown as TokenSummary[]
  }

  /** Removes a token, named by its id or by itself; false if there is none. */
  revoke(idOrToken: string): boolean {
    return this.#database.prepare('DELETE FROM tokens WHERE id = ? OR hash = ?').run(idOrToken, hash(idOrToken)).changes === 1
  }

  /** Who a token belongs to; null if it is unknown, revoked or expired. */
  find(secret: string): Access | null {
    const row = this.#database
      .prepare('SELECT id, role, name, user_id AS userId FROM tokens WHERE hash = ? AND (expires_at IS NULL OR expires_at > ?)')
      .get(hash(secret), Date.now())
    return row ? toAccess(row) : null
  }

  /** Whether a token that was found earlier still stands. */
  stands(tokenId: string): boolean {
    const query = 'SELECT 1 AS found FROM tokens WHERE id = ? AND (expires_at IS NULL OR expires_at > ?)'
    return this.#database.prepare(query).get(tokenId, Date.now()) !== undefined
  }

  /** People and programs known by their tokens, for names in the Studio. */
  userName(userId: string): string | null {
    const row = this.#database.prepare('SELECT name FROM tokens WHERE user_id = ? ORDER BY created_at DESC LIMIT 1').get(userId)
    return typeof row?.name === 'string' ? row.name : null
  }

  /** Creates a one-time sign-in code (the Studio wants at least 20 characters after `#sid=`). Those that nobody used in time go. */
  createSignIn(role: Role): string {
    const code = randomBytes(24).toString('base64url')
    this.#database.prepare('DELETE FROM sign_ins WHERE expires_at < ?').run(Date.now())
    this.#database
      .prepare('INSERT INTO sign_ins (hash, role, expires_at) VALUES (?, ?, ?)')
      .run(hash(code), role, Date.now() + signInLifetime)
    return code
  }

  /** Exchanges a sign-in code for a session token; null if it is unknown, used or too old. */
  exchangeSignIn(code: string): string | null {
    // One statement, so that two requests with the same code cannot both win.
    const row = this.#database
      .prepare('DELETE FROM sign_ins WHERE hash = ? RETURNING role, expires_at AS expiresAt')
      .get(hash(code))
    if (!row || !isRole(row.role) || Number(row.expiresAt) < Date.now()) return null
    return this.create(row.role, `Local ${row.role}`, `local-${row.role}`, sessionLifetime)
  }
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

function toAccess(row: Record<string, unknown>): Access | null {
  if (!isRole(row.role)) return null
  return { role: row.role, userId: String(row.userId), userName: String(row.name), tokenId: String(row.id) }
}
