import { createClient } from '@sanity/client'
import type { WorkspaceOptions } from 'sanity'

/** Path of the page that says how to sign in; beside the Studio, so that it needs nothing of the lake. */
export const signInPath = '/studio/sign-in'

/**
 * What the Studio needs to run on Tarn instead of Sanity's hosts: one origin for all calls, our own way to sign in, and the
 * services that only the hosted platform has switched off.
 *
 * Signing in: `npm run lake -- sign-in` prints `/studio#sid=<code>`. The Studio trades the code at `/auth/fetch` for a token
 * and keeps it in this browser. Whoever comes without one is sent to the page that explains this. A failed trade must not be
 * answered with SIO-401-ANF or SIO-401-AEX: the Studio takes those for a lost session and waits for ever.
 */
export function embeddedLake(apiHost: string): Partial<WorkspaceOptions> {
  return {
    apiHost,
    // @sanity/client puts the project id in front of the host unless it is told not to.
    unstable_clientFactory: (options) => createClient({ ...options, apiHost, useProjectHostname: false }),
    auth: {
      loginMethod: 'token',
      redirectOnSingle: true,
      providers: [{ name: 'tarn', title: 'How to sign in', url: signInPath }],
    },
    announcements: { enabled: false },
    apps: { canvas: { enabled: false } },
    beta: { eventsAPI: { documents: false, releases: false } },
    mediaLibrary: { enabled: false },
    releases: { enabled: false },
    scheduledDrafts: { enabled: false },
    scheduledPublishing: { enabled: false },
    search: { strategy: 'groqLegacy' },
    tasks: { enabled: false },
  }
}
