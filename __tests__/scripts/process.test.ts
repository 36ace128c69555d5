import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** Runs a program that uses scripts/process.mjs, and gives the process ids that it and its children print. */
function begin(program: string) {
  const started = spawn(process.execPath, ['--input-type=module', '-e', `import { run, runStep, startService, stopOnSignals } from './scripts/process.mjs'; ${program}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => started.once('close', resolve))
  const printed: string[] = []
  const waiting: { pattern: RegExp; resolve: (line: string) => void }[] = []
  createInterface(started.stdout).on('line', (line) => {
    printed.push(line)
    for (const { pattern, resolve } of waiting) if (pattern.test(line)) resolve(line)
  })
  const line = (pattern: RegExp) => new Promise<string>((resolve) => {
    const found = printed.find((text) => pattern.test(text))
    if (found === undefined) waiting.push({ pattern, resolve })
    else resolve(found)
  })
  const pid = async (name: string) => Number((await line(new RegExp(`${name} runs as \\d+`))).match(/\d+$/)?.[0])
  return { started, ended, printed, line, pid }
}

/** A child that goes on until it is ended. */
const child = (name: string) => `process.execPath, ['-e', 'console.log("${name} runs as " + process.pid); setInterval(() => {}, 1000)']`

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a signal that ends a script', () => {
  test('ends the step that runs and every service first, and begins nothing more', async () => {
    const { started, ended, printed, pid } = begin(`
      stopOnSignals(0)
      startService('site', ${child('service')}, {})
      await run(${child('step')})
      await run(${child('next')})
    `)
    const children = [await pid('service'), await pid('step')]
    expect(children.map(runs)).toEqual([true, true])
    started.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(children.map(runs)).toEqual([false, false])
    expect(printed.join()).not.toContain('next runs')
  })

  test('a step that failed by itself still fails, with its command', async () => {
    const { ended, printed } = begin(`await runStep('Failing', process.execPath, ['-e', 'process.exit(3)']).catch(({ message }) => console.log(message))`)
    expect(await ended).toBe(0)
    expect(printed.join()).toMatch(/Failing: failed \(exit 3\)\. Command: .*process\.exit\(3\)/)
  })
})

describe('a script that dies without a word', () => {
  test('takes its services with it: nobody would be left to end them', async () => {
    // The service holds a line to here, which closes when it ends.
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const connected = once(server, 'connection') as Promise<[Socket]>
    const { port } = server.address() as AddressInfo
    const { started } = begin(`startService('site', process.execPath, ['-e', 'require("node:net").connect(${port}, "127.0.0.1"); process.once("disconnect", () => process.exit())'], {})`)
    const [line] = await connected
    started.kill('SIGKILL')
    await once(line.resume(), 'close')
    server.close()
  })
})

describe('the log', () => {
  test('has the time and the name of the service before each of its lines, whole', async () => {
    const { started, ended, line } = begin(`
      stopOnSignals(0)
      startService('site', process.execPath, ['-e', 'process.stdout.write("one "); setImmediate(() => { console.log("line"); setInterval(() => {}, 1000) })'], {})
    `)
    expect(await line(/one/)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z site │ one line$/)
    started.kill('SIGTERM')
    await ended
  })

  test('may lose its reader, and all goes on', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const told = once(server, 'connection') as Promise<[Socket]>
    const { started, ended, line } = begin(`
      import { connect } from 'node:net'
      stopOnSignals(0)
      startService('site', process.execPath, ['-e', 'console.log("begun"); setInterval(() => console.log("more"), 1)'], {})
      process.stdout.once('error', () => connect(${port}, '127.0.0.1').unref())
    `)
    await line(/begun/)
    started.stdout.destroy()
    const [socket] = await told
    socket.destroy()
    server.close()
    expect(started.exitCode).toBeNull()
    started.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
