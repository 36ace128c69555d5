/** Runs once when the server starts (Next's convention). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { refreshDaily } = await import('./app/daily-refresh')
  refreshDaily()
}
