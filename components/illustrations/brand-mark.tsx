import { brandShape } from './brand-shape'

/** Five lumbar vertebrae in the curve of the low back. Decoration: the name stands beside it. */
export function BrandMark({ size = 30 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" fill="none" stroke="#ee9077" strokeWidth={brandShape.strokeWidth} strokeLinecap="round">
      <path d={brandShape.upper} />
      <path d={brandShape.lowest} stroke="currentColor" />
    </svg>
  )
}
