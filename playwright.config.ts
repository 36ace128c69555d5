import { defineConfig } from '@playwright/test'
import { stack } from './__tests__/e2e/stack'
import { findChromium } from './scripts/chromium.mjs'

const chromium = findChromium()

/** Drives a real browser against what `npm start` serves, on ports and data of its own. */
export default defineConfig({
  testDir: '__tests__/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // The Studio and the lake share the machine with the browser, and the specs share one dataset.
  workers: 1,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: stack.siteUrl,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${stack.siteUrl}/api/health`,
    env: stack.env,
    timeout: 15 * 60_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
