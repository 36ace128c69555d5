// Child processes: one-off steps with their progress, and services that live until Ctrl-C. Built-ins only.
import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { root } from './settings.mjs'

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

// Whoever reads the log may go away, as `head` does, or have no room left. The site serves on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

export const say = (line) => process.stdout.write(`${line}\n`)

/** Prints a title, runs a command with its output shown, and rejects when it fails. */
export async function runStep(title, command, args, { env = {}, quiet = false } = {}) {
  const started = performance.now()
  say(`→ ${title}`)
  const { code, output } = await run(command, args, { env, capture: quiet })
  if (code !== 0) throw new Error(`${output}${title}: failed (exit ${code}). Command: ${command} ${args.join(' ')}`)
  say(`✓ ${title.replace(/ \(.*\)$/, '')}: ${seconds(started)}`)
  return output
}

/** What runs now: steps and services. All of it ends when the process is told to. */
const children = new Set()
let stopping

function begin(command, args, options) {
  const child = spawn(command, args, { cwd: root, ...options })
  children.add(child)
  child.once('exit', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/** Runs a command to its end; its output is shown, or returned when `capture` is set. */
export async function run(command, args, { env = {}, capture = false, cwd = root } = {}) {
  // Nothing new is begun while all ends.
  if (stopping) await stopping
  return new Promise((resolve, reject) => {
    const child = begin(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'] })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }))
  })
}

/**
 * Starts a long-lived process; when one ends by itself, all end. Before its lines stand the time and its name. Nothing is
 * sent over the channel: it closes when this process ends, even by `kill -9`, and the service is to end with it.
 */
export function startService(name, command, args, env) {
  const child = begin(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      if (line.trim()) say(`${new Date().toISOString()} ${name} │ ${line}`)
    })
  }
  child.once('error', (error) => void stopAll(1, `${name} could not start: ${error.message}`))
  child.once('exit', (code) => {
    if (!stopping) void stopAll(code || 1, `${name} stopped (exit ${code}), so everything stops.`)
  })
  return child
}

/** Ends every service and the step that runs, waits for them (10 s at most, then by force), and exits. */
export function stopAll(exitCode, reason) {
  stopping ??= (async () => {
    if (reason) say(reason)
    const ended = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve).once('error', resolve)))
    for (const child of children) child.kill('SIGTERM')
    const force = setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), 10_000)
    await Promise.all(ended)
    clearTimeout(force)
    process.exit(exitCode)
  })()
  return stopping
}

/** Has a signal that ends this process end its children first, which a terminal would do on Ctrl-C and `kill` does not. */
export function stopOnSignals(exitCode) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stopAll(exitCode))
}

/** Rejects with a clear message when the port is taken or the host is none of this machine's. */
export function assertPortFree(name, port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code }) => reject(new Error(whyNot(code))))
    probe.listen(port, host, () => probe.close(resolve))
  })

  function whyNot(code) {
    if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it, or choose another: ${name}=${port + 1} npm start`
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${name.replace('PORT', 'HOST')} is “${host}”, which is no address of this machine (${code}). Set it to one that is, or unset it.`
    return `Port ${port} on ${host} can't be used (${code}). Set ${name} to another.`
  }
}

/** Waits until the address answers 200; rejects after `limit` ms. */
export async function waitFor(url, limit) {
  const deadline = performance.now() + limit
  while (!stopping && !(await isUp(url))) {
    if (performance.now() > deadline) throw new Error(`${url} did not answer within ${limit / 1000} s.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function isUp(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 2_000 }, (response) => resolve(response.resume().statusCode === 200))
    request.once('timeout', () => request.destroy())
    request.once('error', () => resolve(false))
    request.once('close', () => resolve(false))
  })
}
