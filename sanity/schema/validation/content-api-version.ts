/** Validation asks in the dialect that the site reads in (sanity/env.ts); a rule of its own, so that schemas load without an environment. */
export const contentApiVersion = '2026-05-04'
