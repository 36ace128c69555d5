/**
 * npx node bench/page-weight.ts [site]
 * What a patient's browser downloads for each kind of page, as sent: HTML with its styles, our own modules, anything else.
 * Needs a running `npm start`.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { readSettings } from '../scripts/settings.mjs'

const site = process.argv[2] ?? readSettings().siteUrl
const sitemap = await (await fetch(`${site}/sitemap.xml`)).text()
const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
const paths = [...listed, '/search?q=sciatica', '/nowhere']

interface Weight { html: number; styles: number; modules: number; other: number }

async function weigh(path: string, encoding: 'gzip' | 'br'): Promise<Weight> {
  const html = await (await fetch(site + path, { headers: { 'accept-encoding': 'identity' } })).text()
  const size = async (href: string): Promise<number> => compress(await (await fetch(new URL(href, site), { headers: { 'accept-encoding': 'identity' } })).text(), encoding)
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, href = '']) => href)
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, href = '']) => href)
  const sum = async (hrefs: string[]): Promise<number> => (await Promise.all(hrefs.map(size))).reduce((total, bytes) => total + bytes, 0)
  return {
    html: compress(html, encoding),
    styles: await sum(styles),
    modules: await sum(scripts.filter((href) => href.startsWith('/enhance/'))),
    other: await sum(scripts.filter((href) => !href.startsWith('/enhance/'))),
  }
}

/** At the levels the server uses. */
const compress = (text: string, encoding: 'gzip' | 'br'): number => (encoding === 'gzip' ? gzipSync(text, { level: 9 }) : brotliCompressSync(text, { params: { 1: 5 } })).length

const kindOf = (path: string): string => path.replace(/(?<=^\/[a-z]+\/)[^/]+$/, '…')

const rows: Record<string, Record<string, number | string>> = {}
for (const path of paths) {
  const [gzip, brotli] = [await weigh(path, 'gzip'), await weigh(path, 'br')]
  const row = { page: path, 'HTML + styles, gzip': gzip.html + gzip.styles, 'brotli': brotli.html + brotli.styles, 'our modules, gzip': gzip.modules, 'other scripts': gzip.other }
  const heaviest = Number(rows[kindOf(path)]?.['HTML + styles, gzip'] ?? 0)
  if (row['HTML + styles, gzip'] > heaviest) rows[kindOf(path)] = row
}
console.log('The heaviest page of each kind, in bytes')
console.table(rows)
