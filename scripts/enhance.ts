// Makes the browser's own modules: components/enhance/*.ts, without types and small, into public/enhance/.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

const root = resolve(import.meta.dirname, '..')
const from = resolve(root, 'components/enhance')
const to = resolve(root, 'public/enhance')

const modules = readdirSync(from).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
const bundle = await rolldown({
  input: Object.fromEntries(modules.map((file) => [basename(file, '.ts'), resolve(from, file)])),
  platform: 'browser',
  // A missing file must fail the build, not a patient's page.
  onLog: (level, log) => {
    if (level === 'warn') throw new Error(`components/enhance: ${log.message}`)
  },
})
const { output } = await bundle.generate({ format: 'esm', minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' })
await bundle.close()

rmSync(to, { recursive: true, force: true })
mkdirSync(to, { recursive: true })
for (const file of output) {
  if (file.type !== 'chunk') continue
  writeFileSync(resolve(to, file.fileName), file.code)
  console.log(`  /enhance/${file.fileName} ${gzipSync(file.code).length} B compressed`)
}
