// An administrator's token for as long as a script needs it.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { lakeCommand, lakeEnv, readSettings, root } from './settings.mjs'

/** Does some work with a token of the embedded lake, and revokes it whatever becomes of the work. */
export async function withLakeToken<Result>(purpose: string, work: (token: string) => Promise<Result>): Promise<Result> {
  // By this name its id is found. The token itself is given to no command: others on the machine see what commands are given.
  const name = `${purpose} ${randomBytes(6).toString('hex')}`
  const token = runLake('token', 'create', '--role', 'administrator', '--name', name)
  try {
    return await work(token)
  } finally {
    revoke(name)
  }
}

function revoke(name: string): void {
  const tokens = runLake('token', 'list').split('\n').map((line) => line.split('\t'))
  for (const [id = ''] of tokens.filter(([, , listed]) => listed === name)) runLake('token', 'revoke', id)
}

/** Runs a command of the lake's and returns what it prints. */
function runLake(...args: string[]): string {
  return execFileSync(process.execPath, [lakeCommand, ...args], { cwd: root, env: { ...process.env, ...lakeEnv(readSettings()) }, encoding: 'utf8' }).trim()
}
