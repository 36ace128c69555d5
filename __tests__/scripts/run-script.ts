import { spawn } from 'node:child_process'

export interface Run {
  code: number | null
  out: string
  err: string
}

/** Runs a script of this project as npm would, beside the test, which may serve what the script asks. */
export function runScript(script: string, args: readonly string[] = [], env: Record<string, string | undefined> = {}): Promise<Run> {
  const { NEXT_PUBLIC_SANITY_PROJECT_ID: _project, LAKE_HOST: _host, LAKE_URL: _url, LAKE_SEED: _seed, SANITY_API_READ_TOKEN: _token, REVALIDATE_SECRET: _secret, ...clean } = process.env
  const child = spawn(process.execPath, [`scripts/${script}`, ...args], { env: { ...clean, ...env } as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
  const run: Run = { code: null, out: '', err: '' }
  child.stdout.on('data', (chunk) => (run.out += String(chunk)))
  child.stderr.on('data', (chunk) => (run.err += String(chunk)))
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...run, code })))
}

/** An address at which nothing listens, out of the range from which ports are given. */
export const nowhere = 'http://127.0.0.1:65535'
