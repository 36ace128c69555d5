import { randomBytes } from 'node:crypto'
import type { Access } from '../access/roles.ts'

const lifetime = 30_000
const maxOpen = 10_000

interface Ticket {
  access: Access
  path: string
  expiresAt: number
}

/**
 * Single-use tickets for event streams that are redirected to a host of their own.
 *
 * Browsers open six connections per origin over HTTP/1.1, and one open document in the Studio holds six event
 * streams, so its first save would never leave. Each stream is therefore redirected to `sse-<random>.localhost`. The
 * redirected request arrives with `Origin: null` and without its Authorization header; the ticket stands for both.
 */
export class StreamTickets {
  readonly #tickets = new Map<string, Ticket>()

  /** A ticket for one path (with its query) and the access that asked for it. */
  issue(access: Access, path: string): string {
    this.#dropExpired()
    const ticket = randomBytes(24).toString('base64url')
    this.#tickets.set(ticket, { access, path, expiresAt: Date.now() + lifetime })
    return ticket
  }

  /** Whether a ticket could be redeemed now; for the preflight that comes first. */
  isOpen(ticket: string, path: string): boolean {
    const found = this.#tickets.get(ticket)
    return found !== undefined && found.path === path && found.expiresAt > Date.now()
  }

  /** The access behind a ticket; null if it is unknown, used, too old or for another path. */
  redeem(ticket: string, path: string): Access | null {
    const found = this.#tickets.get(ticket)
    const open = this.isOpen(ticket, path)
    this.#tickets.delete(ticket)
    return found && open ? found.access : null
  }

  #dropExpired(): void {
    const now = Date.now()
    for (const [ticket, { expiresAt }] of this.#tickets) {
      if (expiresAt > now && this.#tickets.size < maxOpen) break
      this.#tickets.delete(ticket)
    }
  }
}
