import { sources } from '../../scripts/build.mjs'

it('a change of whatever makes a page’s bytes makes a new build, and so new ETags: a browser keeps no page that an older press made', () => {
  for (const maker of ['app', 'components', 'lib', 'press', 'sanity', 'next.config.ts', 'proxy.ts', 'package-lock.json']) expect(sources).toContain(maker)
})
