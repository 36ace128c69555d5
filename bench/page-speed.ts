/**
 * npx node bench/page-speed.ts [site]
 * Largest paint and layout shift in Chromium as a mid-range phone on slow 4G would have them: 150 ms and 1.6 Mbit/s
 * (a request waits 562 ms, as DevTools' own preset has it), the processor slowed 4 times. The median of 5 loads with an
 * empty cache, scrolled to the end for the shift. Needs a running `npm start` and Chromium.
 */
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../scripts/chromium.mjs'
import { readSettings } from '../scripts/settings.mjs'

const site = process.argv[2] ?? readSettings().siteUrl
const paths = ['/', '/conditions/herniated-disc', '/conditions/low-back-pain', '/benefits/circulation', '/find', '/search?q=sciatica', '/evidence']
const executablePath = findChromium()
const slow4G = { offline: false, latency: 562.5, downloadThroughput: (1.44 * 1024 * 1024) / 8, uploadThroughput: (0.675 * 1024 * 1024) / 8 }

interface Vitals { paint: number; largest: number; shift: number }

const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
const rows: Record<string, Record<string, number>> = {}
for (const path of paths) {
  const loads: Vitals[] = []
  for (let load = 0; load < 5; load += 1) loads.push(await measure(path))
  const median = (key: keyof Vitals): number => loads.map((each) => each[key]).toSorted((a, b) => a - b)[2] ?? NaN
  rows[path] = { 'first paint ms': Math.round(median('paint')), 'largest paint ms': Math.round(median('largest')), 'layout shift': median('shift') }
}
await browser.close()
console.table(rows)

async function measure(path: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0 }
    Object.assign(globalThis, { vitals: seen })
    new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.largest = startTime))).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => (list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]).forEach(({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value })).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(site + path, { waitUntil: 'networkidle' })
  const { largest } = await vitals(page)
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
  })
  const { shift } = await vitals(page)
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN)
  await context.close()
  return { paint, largest, shift }
}

function vitals(page: Page): Promise<{ largest: number; shift: number }> {
  return page.evaluate(() => (globalThis as unknown as { vitals: { largest: number; shift: number } }).vitals)
}
