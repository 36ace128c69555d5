import { siteEnv } from '../../scripts/build.mjs'
import { appendOnlyTypes, lakeEnv, readSettings } from '../../scripts/settings.mjs'
import { schemaTypes } from '../../sanity/schema'

describe('settings', () => {
  it('serve the site on 3000 and the lake on 4020, on loopback, unless told otherwise', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', siteUrl: 'http://localhost:3000', lakePort: 4020, lakeHost: '127.0.0.1', lakeUrl: 'http://localhost:4020', isHosted: false })
  })

  it('follow the environment', () => {
    const settings = readSettings({ PORT: '8080', LAKE_PORT: '8081', SITE_URL: 'https://back.example.com/', LAKE_DATA: '/srv/lake' })
    expect(settings).toMatchObject({ port: 8080, siteUrl: 'https://back.example.com', lakePort: 8081, lakeUrl: 'http://localhost:8081', lakeData: '/srv/lake' })
  })

  it('use hosted Sanity when a project id and a dataset are set', () => {
    expect(readSettings({ NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de', NEXT_PUBLIC_SANITY_DATASET: 'production' })).toMatchObject({ isHosted: true, projectId: 'abc123de' })
  })

  it.each([
    [{ PORT: 'http' }, /PORT is “http”/],
    [{ PORT: '99999' }, /PORT is “99999”/],
    [{ SITE_URL: 'example.com' }, /SITE_URL is “example.com”/],
    [{ PORT: '4020' }, /PORT and LAKE_PORT are both 4020/],
    [{ NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de' }, /Set both NEXT_PUBLIC_SANITY_PROJECT_ID and NEXT_PUBLIC_SANITY_DATASET/],
  ])('say what is wrong with %j', (env, message) => {
    expect(() => readSettings(env)).toThrow(message)
  })
})

describe('the lake’s environment', () => {
  it('makes published reviews append-only', () => {
    expect(lakeEnv(readSettings({})).LAKE_APPEND_ONLY).toBe('reviewRecord')
  })

  it('names types that the site has', () => {
    expect(schemaTypes.map(({ name }) => name)).toEqual(expect.arrayContaining(appendOnlyTypes))
  })
})

describe('the site’s environment', () => {
  const secrets = { revalidateSecret: 'signs-webhooks', siteSecret: 'says-who-asks' }

  it('has the secrets that it shares with the embedded lake', () => {
    expect(siteEnv(readSettings({}), secrets)).toMatchObject({ REVALIDATE_SECRET: 'signs-webhooks', LAKE_SITE_SECRET: 'says-who-asks' })
  })

  it('has none for hosted Sanity but the webhook’s', () => {
    const hosted = readSettings({ NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de', NEXT_PUBLIC_SANITY_DATASET: 'production' })
    expect(siteEnv(hosted, secrets)).toMatchObject({ REVALIDATE_SECRET: 'signs-webhooks', LAKE_SITE_SECRET: '' })
  })
})
