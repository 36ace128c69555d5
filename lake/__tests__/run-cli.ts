import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const cli = join(process.cwd(), 'lake/cli.ts')

/** Runs a command of the lake on a data folder to its end. */
export function runCli(folder: string, ...command: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...command], { env: { ...process.env, LAKE_DATA: folder, LAKE_PORT: '0' }, encoding: 'utf8' })
  return { code: status, out: stdout.trim(), err: stderr.trim() }
}
