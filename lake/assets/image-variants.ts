import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gatewayError } from '../http/errors.ts'
import type { AssetFiles } from './asset-files.ts'
import type { ImageOptions, OutputFormat } from './image-options.ts'
import { transformImage } from './transform-image.ts'

const maxRunning = 2
const maxWaiting = 200
/** Copies kept per image. Anyone may ask for any size, so the disk must not grow with the asking. */
const maxVariantsPerImage = 200

/** Transformed copies: made once, kept on disk, a few at a time. */
export class ImageVariants {
  readonly #files: AssetFiles
  readonly #inProgress = new Map<string, Promise<Buffer>>()
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(files: AssetFiles) {
    this.#files = files
  }

  /**
   * The bytes of one copy.
   * @throws LakeError 503 if too many are asked for at once
   */
  async get(image: { dataset: string; fileName: string; width: number; height: number }, options: ImageOptions, format: OutputFormat): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify([options, format])).digest('hex').slice(0, 32)
    const path = this.#files.variant(image.dataset, image.fileName, `${key}.${format}`)
    if (this.#files.exists(path)) return readFile(path)
    const running = this.#inProgress.get(path) ?? this.#make(image, options, format, path)
    this.#inProgress.set(path, running)
    return running.finally(() => this.#inProgress.delete(path))
  }

  async #make(image: { dataset: string; fileName: string; width: number; height: number }, options: ImageOptions, format: OutputFormat, path: string) {
    await this.#turn()
    try {
      const bytes = await transformImage(this.#files.original(image.dataset, 'images', image.fileName), image, options, format)
      if (countFiles(dirname(path)) < maxVariantsPerImage) await this.#files.keepVariant(path, bytes)
      return bytes
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.()
    }
  }

  async #turn(): Promise<void> {
    if (this.#waiting.length >= maxWaiting) throw gatewayError(503, 'Too many images are being made; try again soon')
    if (this.#running >= maxRunning) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running += 1
  }
}

function countFiles(folder: string): number {
  try {
    return readdirSync(folder).length
  } catch {
    return 0
  }
}
