// One process, several bundles (proxy, pages, routes): the set hangs on globalThis to be the same in each.
const shared = globalThis as typeof globalThis & { lumbarKnownPaths?: Set<string> }

/** Addresses that are known to have a page, so that the proxy need not ask the lake again. */
export const knownPaths: Set<string> = (shared.lumbarKnownPaths ??= new Set())
