import { encode } from 'uqr'

export interface QrPath {
  /** Modules a side, quiet zone included: the side of the viewBox. */
  size: number
  /** SVG path data of the dark modules, one unit each. */
  path: string
}

/** A QR code of an address, which still reads with a tenth of it smudged (level M, ISO/IEC 18004). */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const rows = data.map((row, y) => runs(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`).join(''))
  return { size, path: rows.join('') }
}

/** Dark modules in a row, neighbours joined. */
function runs(row: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = []
  row.forEach((isDark, x) => {
    const last = found.at(-1)
    if (!isDark) return
    if (last && last.from + last.length === x) last.length += 1
    else found.push({ from: x, length: 1 })
  })
  return found
}
