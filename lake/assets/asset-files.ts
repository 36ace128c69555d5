import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs'
import { open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gatewayError } from '../http/errors.ts'

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

  constructor(folder: string) {
    this.#folder = join(folder, 'assets')
    // What an interrupted upload left behind.
    rmSync(join(this.#folder, 'incoming'), { recursive: true, force: true })
    mkdirSync(join(this.#folder, 'incoming'), { recursive: true })
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
  async receive(body: Readable, limit: number): Promise<ReceivedFile> {
    const path = join(this.#folder, 'incoming', randomUUID())
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

  /** Moves received bytes to their place, durably: the file was flushed, now the folder is. */
  async keep(file: ReceivedFile, destination: string): Promise<void> {
    const folder = dirname(destination)
    mkdirSync(folder, { recursive: true })
    await rename(file.path, destination)
    await flushFolder(folder)
  }

  async discard(file: ReceivedFile): Promise<void> {
    await rm(file.path, { force: true })
  }

  /** Writes a transformed copy, whole or not at all. */
  async keepVariant(destination: string, bytes: Buffer): Promise<void> {
    mkdirSync(dirname(destination), { recursive: true })
    const incoming = join(this.#folder, 'incoming', randomUUID())
    await writeFile(incoming, bytes)
    await rename(incoming, destination)
  }

  /** Removes an asset's bytes and copies, after its document is gone. @returns whether any were there */
  async remove(dataset: string, kind: 'images' | 'files', name: string): Promise<boolean> {
    const copies = dirname(this.variant(dataset, name, 'any'))
    const places = [this.original(dataset, kind, name), ...(kind === 'images' ? [copies] : [])].filter(existsSync)
    for (const place of places) await rm(place, { recursive: true, force: true })
    return places.length > 0
  }

  exists(path: string): boolean {
    return existsSync(path)
  }

  async size(path: string): Promise<number | null> {
    return stat(path).then(
      ({ size }) => size,
      () => null,
    )
  }

  read(path: string): Readable {
    return createReadStream(path)
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
