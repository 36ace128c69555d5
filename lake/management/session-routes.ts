import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Access } from '../access/roles.ts'
import type { LakeContext } from '../http/context.ts'
import { gatewayError } from '../http/errors.ts'
import { searchParams } from '../http/parameters.ts'

const roleTitles = { administrator: 'Administrator', editor: 'Editor', viewer: 'Viewer', anonymous: 'Anonymous' }

/** Who is signed in, and signing in and out: `/users/*` and `/auth/*`. */
export function sessionRoutes(app: FastifyInstance, lake: LakeContext): void {
  const open = { config: { requires: 'nothing' } } as const

  app.get('/v:version/users/me', open, async ({ access }) => (access.role === 'anonymous' ? {} : currentUser(access)))

  app.get('/v:version/users/:ids', { config: { requires: 'token' } }, async (request) => {
    const ids = (request.params as { ids: string }).ids.split(',')
    const users = ids.map((id) => ({ id, displayName: lake.tokens.userName(id) ?? 'Unknown user', imageUrl: null }))
    return ids.length === 1 ? users[0] : users
  })

  app.get('/v:version/auth/id', { config: { requires: 'token' } }, async ({ access }) => ({ id: access.userId }))

  // One provider that says where sign-in links come from; the Studio shows it when nobody is signed in.
  app.get('/v:version/auth/providers', open, async () => ({
    providers: [{ name: 'lake', title: 'Sign in with the link in the terminal', url: `${lake.publicUrl()}/v1/auth/login` }],
  }))

  app.get('/v:version/auth/login', open, async (_request, reply) => {
    void reply.type('text/plain; charset=utf-8')
    return 'Sign in with the one-time link that the terminal shows. Print a new one with: npm run lake -- sign-in\n'
  })

  app.get('/v:version/auth/fetch', open, async (request) => ({ token: exchange(request, lake) }))

  app.post('/v:version/auth/logout', open, async ({ access }, reply) => {
    if (access.tokenId !== null && access.userId.startsWith('local-')) lake.tokens.revoke(access.tokenId)
    return reply.code(204).send()
  })
}

/** @throws LakeError 403 for a code that is unknown, used or too old: the Studio takes a 401 for a lost session and waits for ever */
function exchange(request: FastifyRequest, lake: LakeContext): string {
  const code = searchParams(request).get('sid') ?? ''
  const token = lake.tokens.exchangeSignIn(code)
  if (!token) throw gatewayError(403, 'This sign-in link was used already or is too old; print a new one', 'SIO-403-SID')
  return token
}

function currentUser({ userId, userName, role }: Access): object {
  return {
    id: userId,
    name: userName,
    email: `${userId}@localhost`,
    profileImage: null,
    role,
    roles: [{ name: role, title: roleTitles[role], description: '' }],
    provider: 'lake',
  }
}
