import { encode } from 'uqr'
import { qrPath } from '@/lib/sheet/qr-path'

describe('qrPath', () => {
  const address = 'https://www.example.com/conditions/rheumatoid-arthritis'

  it('draws every dark module once and no other', () => {
    const { size, path } = qrPath(address)
    const drawn = new Set<string>()
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(length); step++) drawn.add(`${Number(x) + step},${y}`)
    }
    const wanted = encode(address, { ecc: 'M', border: 4 }).data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
    expect([...drawn].toSorted()).toEqual(wanted.toSorted())
    expect(size).toBeLessThan(60)
  })

  it('keeps the quiet zone of four modules', () => {
    expect(qrPath(address).path).toMatch(/^M4 4h7v1h-7z/)
  })
})
