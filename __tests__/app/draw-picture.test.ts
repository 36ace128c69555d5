import type * as files from 'node:fs/promises'
import { readFile } from 'node:fs/promises'
import { drawPicture } from '@/app/draw-picture'

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof files>('node:fs/promises')
  return { ...real, readFile: jest.fn(real.readFile) }
})

test('fonts that could not be read once are read again for the next picture', async () => {
  const words = { kind: 'Symptom', title: 'Stiff back', text: undefined, look: 'spine' as const }
  jest.mocked(readFile).mockRejectedValueOnce(new Error('too many open files'))
  await expect(drawPicture(words)).rejects.toThrow('too many open files')
  expect(new Uint8Array(await drawPicture(words)).slice(1, 4)).toEqual(new TextEncoder().encode('PNG'))
})
