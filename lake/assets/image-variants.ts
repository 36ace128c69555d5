import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gatewayError } from '../http/errors.ts'
import type { AssetFiles } from './asset-files.ts'
import type { ImageOptions, OutputFormat } from './image-options.ts'
import { transformImage } from './transform-image.ts'

const maxRunning = 2
const maxWaiting = 200
/** Copies kept per image, the newest. Anyone may ask for any size, so the disk must not grow with the asking. */
const maxVariantsPerImage = 200

interface SourceImage {
  dataset: string
  fileName: string
  width: number
  height: number
}

/** Transformed copies: made once, kept on disk, a few at a time. */
export class ImageVariants {
  readonly #files: AssetFiles
  readonly #inProgress = new Map<string, Promise<Buffer>>()
  readonly #waiting: (() => void)[] = []
  #running = 0
  #keeps = true

  constructor(files: AssetFiles) {
    this.#files = files
  }

  /**
   * The bytes of one copy.
   * @throws LakeError 503 if too many are asked for at once; as `transformImage`
   */
  async get(image: SourceImage, options: ImageOptions, format: OutputFormat): Promise<Buffer> {
    const key = `${createHash('sha256').update(JSON.stringify([options, format])).digest('hex').slice(0, 32)}.${format}`
    const path = this.#files.variant(image.dataset, image.fileName, key)
    // It may have been thrown out a moment ago, for newer copies.
    const kept = this.#files.exists(path) ? await readFile(path).catch(() => null) : null
    if (kept) return kept
    const running = this.#inProgress.get(path) ?? this.#make(image, options, format, key)
    this.#inProgress.set(path, running)
    return running.finally(() => this.#inProgress.delete(path))
  }

  async #make(image: SourceImage, options: ImageOptions, format: OutputFormat, key: string): Promise<Buffer> {
    await this.#turn()
    try {
      const { dataset, fileName } = image
      const { path } = await this.#files.wholeOriginal(dataset, 'images', fileName)
      const bytes = await transformImage(path, image, options, format)
      await this.#keep(image, key, bytes)
      return bytes
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.()
    }
  }

  /** A copy that can't be kept is sent all the same. That is told once, until one is kept again. */
  async #keep({ dataset, fileName }: SourceImage, key: string, bytes: Buffer): Promise<void> {
    try {
      this.#files.thinOutVariants(dataset, fileName, maxVariantsPerImage)
      await this.#files.keepVariant(dataset, fileName, key, bytes)
      this.#keeps = true
    } catch (error) {
      if (this.#keeps) console.error('Copies of pictures cannot be kept, so each is made whenever it is asked for:', error)
      this.#keeps = false
    }
  }

  async #turn(): Promise<void> {
    if (this.#waiting.length >= maxWaiting) throw gatewayError(503, 'Too many images are being made; try again soon')
    if (this.#running >= maxRunning) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running += 1
  }
}
