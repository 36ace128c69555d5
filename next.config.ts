import type { NextConfig } from 'next'
import { securityHeaders } from './press/security-headers.ts'

const unchangedUntilAsked = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]

const forPatients = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

/** Keeps the Studio from Sanity's own hosts (fonts, version check, error reports) while it runs on the embedded lake. */
function embeddedStudio(): { key: string; value: string }[] {
  if (process.env.NEXT_PUBLIC_SANITY_PROJECT_ID) return []
  const lake = new URL(process.env.NEXT_PUBLIC_LAKE_URL || 'http://localhost:4020')
  const port = lake.port ? `:${lake.port}` : ''
  const hosts = `${lake.origin} ${lake.protocol.replace('http', 'ws')}//${lake.host} ${lake.protocol}//*.${lake.hostname}${port}`
  return [{ key: 'Content-Security-Policy', value: `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${hosts}; object-src 'none'; base-uri 'self'; frame-ancestors 'self'` }]
}

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  agentRules: false,
  poweredByHeader: false,
  // press/server.ts compresses.
  compress: false,
  experimental: {
    globalNotFound: true,
    // A page gets the styles that it uses and no others; press/server.ts sets them into the page.
    cssChunking: { type: 'graph', requestCost: 0 },
  },
  // Pictures come from app/images and app/og; Next's own resizer has nothing to do here.
  images: { localPatterns: [] },
  // `npm test` checks the types, once and with the tests in; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    // A published change shows at once: browsers ask again each time, and an ETag spares them the page.
    { source: '/', headers: unchangedUntilAsked },
    { source: '/((?!_next/|api/|images/|studio(?:/|$)).*)', headers: unchangedUntilAsked },
    { source: '/', headers: forPatients },
    // Not the build's own files: none of them is HTML, and a worker of the Studio's would take its policy from them.
    { source: '/((?!_next/static/|studio(?:/|$)).*)', headers: forPatients },
    // What one person ticked or typed is kept by nobody.
    { source: '/:page(find/answer|search)', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
    { source: '/studio/:path*', headers: [...embeddedStudio(), { key: 'Referrer-Policy', value: 'same-origin' }, { key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
}

export default nextConfig
