import { expect, test, type APIRequestContext } from '@playwright/test'
import { administrator, stack } from './stack'

/** Pages that stand for themselves but that search engines should leave out; `/find/answer` is reached by a form alone. */
const unlisted = ['/design', '/search', '/search?q=disc', '/conditions/scoliosis/sheet']

interface Head {
  title: string
  /** The page's first heading, which stands below the head. */
  heading: string
  metas: Map<string, string[]>
  canonical: string[]
  links: Map<string, string>
  data: Record<string, unknown>[]
}

async function headOf(request: APIRequestContext, path: string): Promise<Head> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  return readHead(await response.text())
}

function readHead(html: string): Head {
  const head = html.slice(0, html.indexOf('</head>'))
  const attributes = (tag: string) => new Map([...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]))
  const metas = new Map<string, string[]>()
  for (const [tag] of head.matchAll(/<meta [^>]*>/g)) {
    const meta = attributes(tag)
    const name = meta.get('name') ?? meta.get('property') ?? ''
    metas.set(name, [...(metas.get(name) ?? []), meta.get('content') ?? ''])
  }
  const links = [...head.matchAll(/<link [^>]*>/g)].map(([tag]) => attributes(tag))
  return {
    title: plain(/<title>(.*?)<\/title>/.exec(head)?.[1] ?? ''),
    heading: plain((/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')),
    metas,
    canonical: links.filter((link) => link.get('rel') === 'canonical').map((link) => link.get('href') ?? ''),
    links: new Map(links.map((link) => [link.get('rel') ?? '', link.get('href') ?? ''])),
    data: [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].flatMap(([, json = '']) => (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph']),
  }
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)

async function listed(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

test.describe('the head of every page', () => {
  test('has one title, description and canonical address of its own, and all that shared links need', async ({ request }) => {
    const paths = [...(await listed(request)), ...unlisted]
    expect(paths.length).toBeGreaterThan(50)
    const titles = new Map<string, string>()
    const descriptions = new Map<string, string>()
    for (const path of paths) {
      const { title, heading, metas, canonical, links } = await headOf(request, path)
      const one = (name: string) => {
        expect(metas.get(name), `${name} of ${path}`).toHaveLength(1)
        return metas.get(name)?.[0] ?? ''
      }
      const [page = path] = path.split('?')
      const url = `${stack.siteUrl}${page}`
      const isDocument = /^\/[^/]+\/./.test(page)
      expect(title, path).toMatch(/^.{3,70} \| Lumbar$/)
      expect(one('description'), path).toMatch(/^.{10,170}$/)
      if (page === path) {
        expect(titles.get(title), `${path} has the title of`).toBeUndefined()
        expect(descriptions.get(one('description')), `${path} has the description of`).toBeUndefined()
      }
      titles.set(title, path)
      descriptions.set(one('description'), path)
      expect(canonical, path).toEqual(unlisted.includes(path) ? [] : [url])
      expect(`${one('og:title')} | Lumbar`, path).toBe(title)
      expect(one('og:description'), path).toBe(one('description'))
      expect(one('og:url'), path).toBe(url)
      expect([one('og:site_name'), one('og:locale'), one('og:type')], path).toEqual(['Lumbar', 'en_CA', isDocument ? 'article' : 'website'])
      expect([one('og:image:width'), one('og:image:height'), one('twitter:card')], path).toEqual(['1200', '630', 'summary_large_image'])
      // What the picture has on it: of a document, also on its sheet, the page's own title, whatever marketing gives to search results.
      expect(one('og:image:alt'), path).toContain(`“${isDocument ? heading : one('og:title')}”`)
      expect(one('twitter:image'), path).toBe(one('og:image'))
      expect(metas.get('robots'), path).toEqual(unlisted.includes(path) ? ['noindex'] : undefined)
      expect(metas.get('theme-color'), path).toEqual(['#17463a', '#0b120f'])
      expect(links.get('alternate'), path).toBe(`${stack.siteUrl}/changes.xml`)
      expect(links.get('manifest'), path).toBe('/manifest.webmanifest')
      expect([...links.keys()], path).toEqual(expect.arrayContaining(['icon', 'apple-touch-icon']))
    }
  })

  test('names a picture that is there, from the site itself, drawn in 1200 × 630', async ({ request }) => {
    const sizes = new Set<string>()
    for (const path of [...(await listed(request)), '/search']) {
      const image = (await headOf(request, path)).metas.get('og:image')?.[0] ?? ''
      expect(new URL(image).origin, path).toBe(stack.siteUrl)
      const response = await request.get(image)
      expect([response.status(), response.headers()['content-type']], image).toEqual([200, 'image/png'])
      const body = await response.body()
      expect([body.readUInt32BE(16), body.readUInt32BE(20)], image).toEqual([1200, 630])
      sizes.add(`${body.length}`)
    }
    expect(sizes.size).toBeGreaterThan(40)
    for (const wrong of ['/og/nothing.png', '/og/conditions/nothing.png', '/og/conditions/scoliosis', '/og']) expect((await request.get(wrong)).status(), wrong).toBe(404)
  })

  test('tells machines one page, one site and the date that the page shows', async ({ request }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text()
    // Between the two a page's pictures may stand.
    const entries = [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([entry]) => ['loc', 'lastmod'].map((tag) => new RegExp(`<${tag}>([^<]*)`).exec(entry)?.[1]))
    const dates = new Map(entries.map(([url = '', date]) => [new URL(url).pathname, date]))
    for (const path of await listed(request)) {
      const html = await (await request.get(path)).text()
      const { data } = readHead(html)
      const url = `${stack.siteUrl}${path}`
      expect(data.filter((node) => node['@type'] === 'WebSite'), path).toHaveLength(1)
      const [own, ...others] = data.filter((node) => node.url === url && node['@type'] !== 'WebSite' && node['@type'] !== 'MedicalClinic')
      expect(others, path).toEqual([])
      expect(own, path).toBeDefined()
      const changed = dates.get(path)
      expect(own?.dateModified, path).toBe(changed)
      if (changed) expect(html, path).toContain(`dateTime="${changed}"`)
    }
  })

  test('keeps a page that does not exist out of every list', async ({ request }) => {
    const response = await request.get('/no-such-page')
    expect(response.status()).toBe(404)
    expect(readHead(await response.text()).metas.get('robots')).toEqual(['noindex'])
  })
})

test('robots may read what should be listed, and what tells them not to list it', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toBe(`User-Agent: *\nAllow: /\nDisallow: /studio\nDisallow: /api/\n\nSitemap: ${stack.siteUrl}/sitemap.xml\n`)
  const paths = await listed(request)
  for (const path of unlisted) expect(paths).not.toContain(path)
  expect(new Set(paths).size).toBe(paths.length)
})

test('the feed of changes is Atom, and a person finds it', async ({ page, request }) => {
  const response = await request.get('/changes.xml')
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  await page.goto('/about')
  await expect(page.getByRole('link', { name: 'This feed' })).toHaveAttribute('href', '/changes.xml')
  const feed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml')
    const texts = (name: string) => [...document.querySelectorAll(name)].map((element) => element.textContent ?? '')
    return {
      broken: document.querySelector('parsererror') !== null,
      root: [document.documentElement.localName, document.documentElement.namespaceURI],
      once: ['id', 'title', 'updated', 'author > name', 'link[rel="self"]'].map((name) => document.querySelectorAll(`feed > ${name}`).length),
      ids: texts('entry > id'),
      titles: texts('entry > title'),
      dates: [...texts('feed > updated'), ...texts('entry > updated')],
      pages: [...document.querySelectorAll('entry > link[rel="alternate"]')].map((link) => link.getAttribute('href') ?? ''),
    }
  }, await response.text())
  expect(feed.broken).toBe(false)
  expect(feed.root).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
  expect(feed.once).toEqual([1, 1, 1, 1, 1])
  expect(feed.ids.length).toBeGreaterThan(20)
  expect(new Set(feed.ids).size).toBe(feed.ids.length)
  expect([feed.titles.length, feed.pages.length, feed.dates.length]).toEqual([feed.ids.length, feed.ids.length, feed.ids.length + 1])
  for (const date of feed.dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)
  for (const url of new Set(feed.pages)) expect((await request.get(url)).status(), url).toBe(200)
})

test('a publish shows in the picture, the feed and the sitemap, and a changed warning sign on every page’s date', async ({ request }) => {
  const editor = administrator()
  const text = async (path: string) => (await request.get(path)).text()
  const picture = async () => (await (await request.get('/og/conditions/scoliosis.png')).body()).toString('base64')
  const lastmod = async (path: string) => new RegExp(`${path}</loc>\\s*<lastmod>([^<]*)`).exec(await text('/sitemap.xml'))?.[1] ?? ''
  const [before, title] = [await picture(), await editor.fetch<string>('*[_id == "condition-scoliosis"][0].title')]
  try {
    const { _updatedAt } = await editor.patch('condition-scoliosis').set({ title: 'A curve of the spine' }).commit()
    await expect.poll(picture, { timeout: 60_000 }).not.toBe(before)
    await expect.poll(() => text('/changes.xml')).toContain('<title>A curve of the spine</title>')
    expect(await lastmod('/conditions/scoliosis')).toBe(_updatedAt)
  } finally {
    await editor.patch('condition-scoliosis').set({ title }).commit()
  }
  await expect.poll(picture, { timeout: 60_000 }).toBe(before)

  const [flag] = await editor.fetch<{ _id: string; why: string | null }[]>('*[_type == "redFlag" && universal == true] | order(_id) [0...1]{_id, why}')
  const { _updatedAt } = await editor.patch(flag?._id ?? '').set({ why: 'Changed for a moment.' }).commit()
  await expect.poll(() => lastmod('/benefits/stress'), { timeout: 60_000 }).toBe(_updatedAt)
  await expect.poll(() => text('/benefits/stress')).toContain(`dateTime="${_updatedAt}"`)
  await (flag?.why ? editor.patch(flag._id).set({ why: flag.why }) : editor.patch(flag?._id ?? '').unset(['why'])).commit()
})

test('the icons and the manifest are there', async ({ request }) => {
  const response = await request.get('/manifest.webmanifest')
  const manifest = (await response.json()) as { name: string; start_url: string; icons: { src: string; sizes: string }[] }
  expect(manifest).toMatchObject({ name: 'Lumbar: a patient guide to low back pain', start_url: '/', theme_color: '#17463a' })
  for (const { src, sizes } of manifest.icons) {
    const body = await (await request.get(src)).body()
    expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`, src).toBe(sizes)
  }
  for (const path of ['/favicon.ico', '/icon.svg', '/apple-icon.png']) expect((await request.get(path)).headers()['content-type'], path).toMatch(/^image\//)
})
