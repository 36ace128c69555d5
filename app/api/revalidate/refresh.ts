import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { site } from '@/app/env'

const queues = new Map<string, Promise<boolean>>()

/**
 * Renders a page anew and puts it in place of the old one; false when the render failed and the old page stays.
 * Calls for the same page wait for each other.
 */
export function refresh(path: string): Promise<boolean> {
  const next = (queues.get(path) ?? Promise.resolve(true)).then(() => renderTwice(path))
  queues.set(path, next)
  return next.finally(() => {
    if (queues.get(path) === next) queues.delete(path)
  })
}

// Next joins a running render of the same page, which may have read the old text; the second can't be that one.
async function renderTwice(path: string): Promise<boolean> {
  return (await render(path)) && (await render(path))
}

async function render(path: string): Promise<boolean> {
  try {
    const response = await fetch(`${site.localUrl}${path}`, {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
      headers: { 'x-prerender-revalidate': await revalidateKey() },
      signal: AbortSignal.timeout(10_000),
    })
    return response.headers.get('x-nextjs-cache') === 'REVALIDATED'
  } catch {
    return false
  }
}

/** The build's own key for on-demand revalidation, the one that res.revalidate() of the pages router sends. */
async function revalidateKey(): Promise<string> {
  const manifest = await readFile(join(process.cwd(), process.env.NEXT_DIST_DIR || '.next', 'prerender-manifest.json'), 'utf8')
  return (JSON.parse(manifest) as { preview: { previewModeId: string } }).preview.previewModeId
}

type Paths = () => Promise<readonly string[]>

const firstPause = 1_000
const longestPause = 30_000

let isSweeping = false
let wanted: Paths | undefined

/**
 * Renders every page anew, one after the other, in the background. A shared document may show on any of them,
 * and there are few enough to be sure. Calls during a sweep are answered by one more sweep after it. When the paths
 * can't be read it tries until they can: whoever sent the webhook was told that it has arrived, and won't send it again.
 */
export function sweep(paths: Paths): void {
  wanted = paths
  if (!isSweeping) void sweepWhileWanted()
}

async function sweepWhileWanted(): Promise<void> {
  isSweeping = true
  for (let failures = 0; wanted; ) {
    const read: Paths = wanted
    wanted = undefined
    try {
      await renderAll(await read())
      failures = 0
    } catch (error) {
      wanted ??= read
      const pause = Math.min(firstPause * 2 ** failures, longestPause)
      failures += 1
      console.error(`revalidate: the pages to render anew can't be listed; tried again in ${pause / 1000} s: ${String(error)}`)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  isSweeping = false
}

async function renderAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!(await refresh(path))) console.warn(`revalidate: ${path} could not be rendered; its last good version stays.`)
  }
}
