import { createHash, randomUUID } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gatewayError } from '../http/errors.ts'
import { parseFileName } from './asset-names.ts'

/** Bytes that have arrived and are not yet an asset. */
export interface ReceivedFile {
  path: string
  sha1: string
  size: number
}

/**
 * The bytes of assets on disk. Names are made of hashes and sizes read from the bytes, never of what a client says, so
 * no path can be steered and the same bytes are stored once.
 */
export class AssetFiles {
  readonly #folder: string
  /** What is being written. No dataset's name begins with a dot. */
  readonly #incoming: string
  /** What was read of original bytes, by path: of which size and time of change, and whether they were whole. */
  readonly #checked = new Map<string, { state: string; isWhole: boolean }>()

  constructor(folder: string) {
    this.#folder = join(folder, 'assets')
    this.#incoming = join(this.#folder, '.incoming')
    // What interrupted uploads left behind.
    rmSync(this.#incoming, { recursive: true, force: true })
    mkdirSync(this.#incoming, { recursive: true })
    removeFiles(join(this.#folder, 'incoming'))
  }

  /** Path of an asset's original bytes. */
  original(dataset: string, kind: 'images' | 'files', name: string): string {
    return join(this.#folder, dataset, kind, name)
  }

  /** Path of a transformed copy; copies of one image share a folder. */
  variant(dataset: string, name: string, key: string): string {
    return join(this.#folder, dataset, 'variants', name, key)
  }

  /**
   * Takes in a body of at most `limit` bytes.
   * @throws LakeError 413, 400 for an empty body
   */
  async receive(body: AsyncIterable<Buffer>, limit: number): Promise<ReceivedFile> {
    const path = join(this.#incoming, randomUUID())
    const hash = createHash('sha1')
    let size = 0
    async function* measured(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length
        if (size > limit) throw gatewayError(413, `The asset is larger than ${limit} bytes`)
        hash.update(chunk)
        yield chunk
      }
    }
    try {
      await pipeline(body, measured, createWriteStream(path, { flush: true }))
      if (size === 0) throw gatewayError(400, 'The body is empty')
      return { path, sha1: hash.digest('hex'), size }
    } catch (error) {
      await rm(path, { force: true })
      throw error
    }
  }

  /** Moves received bytes to their place, durably: the file was flushed, now the folder is. In one step, as `remove` is. */
  keep(file: ReceivedFile, destination: string): void {
    const folder = dirname(destination)
    mkdirSync(folder, { recursive: true })
    renameSync(file.path, destination)
    flushFolder(folder)
  }

  async discard(file: ReceivedFile): Promise<void> {
    await rm(file.path, { force: true })
  }

  /**
   * Writes a transformed copy, whole or not at all; not if the original went while the copy was made. It is looked for
   * and the copy put in place in one step, as `remove` is one: no copy comes after it.
   */
  async keepVariant(dataset: string, name: string, key: string, bytes: Buffer): Promise<void> {
    const destination = this.variant(dataset, name, key)
    const incoming = join(this.#incoming, randomUUID())
    try {
      await writeFile(incoming, bytes)
      if (!existsSync(this.original(dataset, 'images', name))) return
      mkdirSync(dirname(destination), { recursive: true })
      renameSync(incoming, destination)
    } finally {
      rmSync(incoming, { force: true })
    }
  }

  /** Removes an image's oldest copies until there are fewer than `most`. */
  thinOutVariants(dataset: string, name: string, most: number): void {
    const folder = dirname(this.variant(dataset, name, 'any'))
    const names = existsSync(folder) ? readdirSync(folder) : []
    if (names.length < most) return
    const copies = names.map((key) => join(folder, key)).map((path) => ({ path, made: statSync(path).mtimeMs }))
    copies.sort((a, b) => a.made - b.made)
    for (const { path } of copies.slice(0, copies.length - most + 1)) rmSync(path)
  }

  /** Removes an asset's bytes and copies, after its document is gone. @returns whether any were there */
  remove(dataset: string, kind: 'images' | 'files', name: string): boolean {
    const copies = dirname(this.variant(dataset, name, 'any'))
    const places = [this.original(dataset, kind, name), ...(kind === 'images' ? [copies] : [])].filter(existsSync)
    for (const place of places) rmSync(place, { recursive: true, force: true })
    return places.length > 0
  }

  exists(path: string): boolean {
    return existsSync(path)
  }

  /**
   * Where an asset's original bytes are, and how many. They are read through when they are first asked for, and again when
   * the file has changed: their name says what they were, so damage by the disk or by somebody's hand is noticed and not sent.
   * @throws LakeError 404 without them, 503 if they are not what they were
   */
  async wholeOriginal(dataset: string, kind: 'images' | 'files', name: string): Promise<{ path: string; size: number }> {
    const path = this.original(dataset, kind, name)
    const found = await stat(path).catch(() => null)
    if (!found) throw gatewayError(404, 'Not found')
    const state = `${found.size} ${found.mtimeMs}`
    let checked = this.#checked.get(path)
    if (checked?.state !== state) {
      checked = { state, isWhole: await isWhole(path) }
      this.#checked.set(path, checked)
      if (!checked.isWhole) console.error(damaged(dataset, kind, name, path))
    }
    if (!checked.isWhole) throw gatewayError(503, 'The bytes of this asset are damaged')
    return { path, size: found.size }
  }

  read(path: string): Readable {
    return createReadStream(path)
  }
}

/** Whether original bytes are still those whose hash their name begins with. @throws if they can't be read */
export async function isWhole(path: string): Promise<boolean> {
  const hash = createHash('sha1')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex') === basename(path).slice(0, 40)
}

function damaged(dataset: string, kind: 'images' | 'files', name: string, path: string): string {
  const id = parseFileName(kind, name)?.documentId ?? name
  return `The bytes of "${id}" in the dataset "${dataset}" are damaged (${path}), so they are not sent. Upload the same file again, or take it from a backup.`
}

/** Makes sure that what was put in a folder, or renamed there, is found there after a power cut. */
export function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Earlier versions kept uploads in progress where a dataset of that name has its folders; those stay. */
function removeFiles(folder: string): void {
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (entry.isFile()) rmSync(join(folder, entry.name))
  }
}
