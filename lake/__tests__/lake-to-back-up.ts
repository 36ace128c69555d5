import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { restoreArchive, type RestoreSummary } from '../archive/restore-archive.ts'
import { type ArchiveSummary, writeArchive } from '../archive/write-archive.ts'
import { type LakeSettings, settingsFromEnvironment } from '../settings.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

/** The smallest picture: one pixel. */
export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** A lake with a page, its draft, a record that can't be changed, a picture and two files of the same bytes; and room for backups of it. */
export class LakeToBackUp {
  /** Where the backup comes to stand, in a folder of its own. */
  readonly backup: string
  /** The data folder that a restore makes. */
  readonly target: string
  readonly elsewhere = mkdtempSync(join(tmpdir(), 'tarn-restored-'))
  readonly tested: LakeUnderTest
  readonly image: { _id: string; sha1hash: string }

  private constructor(tested: LakeUnderTest, image: LakeToBackUp['image']) {
    this.tested = tested
    this.image = image
    this.backup = join(this.elsewhere, 'backup.tar.gz')
    this.target = join(this.elsewhere, 'lake')
  }

  static async begin(): Promise<LakeToBackUp> {
    const tested = await lakeUnderTest({ appendOnly: ['record'] })
    const client = tested.client('administrator')
    const image = await client.assets.upload('image', png, { filename: 'dot.png' })
    await client.assets.upload('file', Buffer.from('# Same bytes'), { filename: 'a.md', contentType: 'text/markdown' })
    await client.assets.upload('file', Buffer.from('# Same bytes'), { filename: 'b.txt', contentType: 'text/plain' })
    await client.create({ _id: 'page', _type: 'note', text: 'ä 🙂', picture: { _type: 'image', alt: 'A dot', asset: { _type: 'reference', _ref: image._id } } })
    await client.create({ _id: 'drafts.page', _type: 'note', loose: [{ _key: 'k', asset: { _type: 'reference', _ref: image._id, _weak: true } }], to: { _type: 'reference', _ref: 'r1', _weak: true } })
    await client.create({ _id: 'drafts.r1', _type: 'record', text: 'Reviewed' })
    await client.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.r1', publishedId: 'r1' })
    await client.patch('page').set({ n: 1 }).commit()
    return new LakeToBackUp(tested, image)
  }

  export(destination = this.backup): Promise<ArchiveSummary> {
    return writeArchive(this.tested.folder, 'production', destination)
  }

  settings(folder = this.target): LakeSettings {
    return { ...settingsFromEnvironment({ LAKE_DATA: folder }), port: 0, publicUrl: 'http://localhost:4020', appendOnly: ['record'] }
  }

  restore(file = this.backup, folder = this.target): Promise<RestoreSummary> {
    return restoreArchive(file, this.settings(folder))
  }

  /** Where a data folder has the bytes of the picture. */
  bytesIn(folder: string): string {
    return join(folder, 'assets/production/images', `${this.image.sha1hash}-1x1.png`)
  }

  async end(): Promise<void> {
    await this.tested.stop()
    rmSync(this.elsewhere, { recursive: true, force: true })
  }
}

/** What an archive holds, by the names of its entries. */
export async function entriesOf(path: string): Promise<Record<string, Buffer>> {
  const entries: Record<string, Buffer> = {}
  for await (const entry of createReadStream(path).pipe(createGunzip()).pipe(extract())) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    entries[entry.header.name] = Buffer.concat(chunks)
  }
  return entries
}
