import type { NextConfig } from 'next'

const unchangedUntilAsked = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]

const patientPages = [
  { key: 'Content-Security-Policy', value: "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'" },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), interest-cohort=()' },
]

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  agentRules: false,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  // `npm test` checks the types, once and with the tests in; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    // A published change shows at once: browsers ask again each time, and an ETag spares them the page.
    { source: '/', headers: [...unchangedUntilAsked, ...patientPages] },
    { source: '/((?!_next/|api/|images/|studio).*)', headers: [...unchangedUntilAsked, ...patientPages] },
  ],
}

export default nextConfig
