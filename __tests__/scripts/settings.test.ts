import { settingsFromEnvironment } from '../../lake/settings.ts'
import { siteEnv } from '../../scripts/build.mjs'
import { appendOnlyTypes, commandWith, lakeEnv, readSettings } from '../../scripts/settings.mjs'
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

  it('have a new lake made unasked in the default folder alone', () => {
    expect(readSettings({}).maySeed).toBe(true)
    expect(readSettings({ LAKE_DATA: '.lumbar/lake' }).maySeed).toBe(true)
    expect(readSettings({ LAKE_DATA: '/srv/lake' }).maySeed).toBe(false)
    expect(readSettings({ LAKE_DATA: '/srv/lake', LAKE_SEED: '1' }).maySeed).toBe(true)
  })

  it.each(['0.0.0.0', '::', '::1', 'localhost'])('are reached as localhost when they listen on %s', (host) => {
    expect(readSettings({ HOST: host, LAKE_HOST: host })).toMatchObject({ siteUrl: 'http://localhost:3000', lakeUrl: 'http://localhost:4020' })
  })

  it.each([
    ['192.168.1.20', 'http://192.168.1.20'],
    ['fd00::2', 'http://[fd00::2]'],
    ['clinic.internal', 'http://clinic.internal'],
  ])('are reached by that address when they listen on %s alone', (host, address) => {
    expect(readSettings({ HOST: host, LAKE_HOST: host })).toMatchObject({ host, lakeHost: host, siteUrl: `${address}:3000`, lakeUrl: `${address}:4020` })
  })

  it('use hosted Sanity when a project id and a dataset are set', () => {
    expect(readSettings({ NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de', NEXT_PUBLIC_SANITY_DATASET: 'production' })).toMatchObject({ isHosted: true, projectId: 'abc123de' })
  })

  it.each([
    [{ PORT: 'http' }, /PORT is “http”/],
    [{ PORT: '99999' }, /PORT is “99999”/],
    [{ HOST: '*' }, /HOST is “\*”.*127\.0\.0\.1, ::1 or 0\.0\.0\.0/],
    [{ HOST: '[::1]' }, /HOST is “\[::1\]”.*no brackets/],
    [{ HOST: 'example.com:80' }, /HOST is “example\.com:80”/],
    [{ LAKE_HOST: 'fe80::1%eth0' }, /LAKE_HOST is “fe80::1%eth0”.*no %zone/],
    [{ LAKE_HOST: '999.0.0.1' }, /LAKE_HOST is “999\.0\.0\.1”/],
    [{ REVALIDATE_SECRET: 'fifteen letters' }, /REVALIDATE_SECRET can't be used.*16 characters or more/],
    [{ LAKE_SITE_SECRET: 'sixteen characters' }, /LAKE_SITE_SECRET can't be used.*16 to 512 characters, without spaces/],
    [{ REVALIDATE_SECRET: ' '.repeat(20) }, /REVALIDATE_SECRET can't be used.*the first and the last no space/],
    [{ SITE_URL: 'example.com' }, /SITE_URL is “example.com”/],
    [{ SITE_URL: 'https://example.com/back' }, /SITE_URL is “https:\/\/example\.com\/back”.*one address without a path/],
    [{ SITE_URL: 'https://a.example.com,https://b.example.com' }, /SITE_URL is “https:.*”.*one address/],
    [{ SITE_URL: 'https://example.com?clinic=1' }, /SITE_URL is/],
    [{ LAKE_URL: 'https://someone:secret@lake.example.com' }, /LAKE_URL is/],
    [{ LAKE_SEED: 'yes' }, /LAKE_SEED is “yes”. It takes 1/],
    [{ PORT: '4020' }, /PORT and LAKE_PORT are both 4020/],
    [{ NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123de' }, /Set both NEXT_PUBLIC_SANITY_PROJECT_ID and NEXT_PUBLIC_SANITY_DATASET/],
  ])('say what is wrong with %j', (env, message) => {
    expect(() => readSettings(env)).toThrow(message)
  })

  it('never repeat a secret in what they say', () => {
    for (const name of ['REVALIDATE_SECRET', 'LAKE_SITE_SECRET']) {
      let said = ''
      try {
        readSettings({ [name]: 'pa ss' })
      } catch (error) {
        said = String(error)
      }
      expect(said).toContain(name)
      expect(said).not.toContain('pa ss')
    }
  })

  it('take for a site secret what the lake takes', () => {
    for (const LAKE_SITE_SECRET of ['0123456789abcdef', 'x'.repeat(512), 'x'.repeat(513), 'x'.repeat(15), 'with a space in it', 'sechzehn-ümlaute-']) {
      const takes = (read: (env: { LAKE_SITE_SECRET: string }) => unknown) => {
        try {
          return Boolean(read({ LAKE_SITE_SECRET }))
        } catch {
          return false
        }
      }
      expect(takes(readSettings)).toBe(takes(settingsFromEnvironment))
    }
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

describe('a command to type', () => {
  it('says nothing of defaults', () => {
    expect(commandWith('npm run lake -- sign-in', { HOME: '/root' })).toBe('npm run lake -- sign-in')
  })

  it('names what the lake goes by, quoted where a shell needs it', () => {
    expect(commandWith('npm run lake -- sign-in', { PORT: '3950', LAKE_DATA: "/srv/Lena's lake", REVALIDATE_SECRET: 'not for the screen' })).toBe(
      String.raw`PORT=3950 LAKE_DATA='/srv/Lena'\''s lake' npm run lake -- sign-in`,
    )
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
