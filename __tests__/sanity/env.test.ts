import type * as ClientModule from '@/sanity/client'
import type * as EnvModule from '@/sanity/env'

/** Reads the module anew under these settings. */
function load(env: Record<string, string>) {
  const before = process.env
  process.env = { ...before, NEXT_PUBLIC_SANITY_PROJECT_ID: '', NEXT_PUBLIC_SANITY_DATASET: '', NEXT_PUBLIC_LAKE_URL: '', LAKE_LOCAL_URL: '', LAKE_SITE_SECRET: '', ...env }
  try {
    let loaded: (Pick<typeof EnvModule, 'lake' | 'imageOrigin'> & { url: string; headers: unknown }) | undefined
    jest.isolateModules(() => {
      const { lake, imageOrigin } = jest.requireActual<typeof EnvModule>('@/sanity/env')
      const { client } = jest.requireActual<typeof ClientModule>('@/sanity/client')
      loaded = { lake, imageOrigin, url: client.getUrl('/data/query/production'), headers: client.config().headers }
    })
    if (!loaded) throw new Error('not loaded')
    return loaded
  } finally {
    process.env = before
  }
}

describe('where the content comes from', () => {
  it('is the embedded lake when nothing is set', () => {
    const { lake, imageOrigin, url } = load({})
    expect(lake).toMatchObject({ isHosted: false, projectId: 'lumbar', dataset: 'production', apiHost: 'http://localhost:4020' })
    expect(url).toBe('http://localhost:4020/v2026-05-04/data/query/production')
    expect(imageOrigin).toBe('http://localhost:4020/images/lumbar/production')
  })

  it('is the embedded lake at another address when told so', () => {
    expect(load({ NEXT_PUBLIC_LAKE_URL: 'http://localhost:4999' }).url).toBe('http://localhost:4999/v2026-05-04/data/query/production')
  })

  it('is asked for beside the site by its server, and at the public address by browsers', () => {
    const { lake, imageOrigin, url } = load({ NEXT_PUBLIC_LAKE_URL: 'https://lake.example.com', LAKE_LOCAL_URL: 'http://127.0.0.1:4020' })
    expect(lake.apiHost).toBe('https://lake.example.com')
    expect(url).toBe('http://127.0.0.1:4020/v2026-05-04/data/query/production')
    expect(imageOrigin).toBe('http://127.0.0.1:4020/images/lumbar/production')
  })

  it('is hosted Sanity when a project id and a dataset are set, with no other change', () => {
    const { lake, imageOrigin, url } = load({ NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de', NEXT_PUBLIC_SANITY_DATASET: 'production', LAKE_LOCAL_URL: 'http://127.0.0.1:4020' })
    expect(lake).toMatchObject({ isHosted: true, projectId: 'abc123de', apiHost: undefined, serverApiHost: undefined })
    expect(url).toBe('https://abc123de.api.sanity.io/v2026-05-04/data/query/production')
    expect(imageOrigin).toBe('https://cdn.sanity.io/images/abc123de/production')
  })

  it('is asked for as the site, if the embedded lake and the site share a secret', () => {
    const secret = 'made-by-npm-start'
    expect(load({ LAKE_SITE_SECRET: secret }).headers).toEqual({ 'x-tarn-site': secret })
    expect(load({}).headers).toBeUndefined()
    expect(load({ LAKE_SITE_SECRET: secret, NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de', NEXT_PUBLIC_SANITY_DATASET: 'production' }).headers).toBeUndefined()
  })

  it('is refused when half of the hosted project is named', () => {
    expect(() => load({ NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de' })).toThrow(/Set both/)
  })
})
