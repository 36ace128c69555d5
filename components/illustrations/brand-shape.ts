/**
 * The brand mark in a box of 32 × 32: lumbar vertebrae in the curve of the low back, drawn as round-ended strokes.
 * The header, the icons and the pictures for sharing draw the same lines.
 */
export const brandShape = {
  strokeWidth: 4.2,
  upper: 'M7.4 5.2 20 3.2M10.5 11l12.8-.9M12 16.5h12.8M11 22l12.8.9',
  lowest: 'm8.2 27.3 12.6 2',
} as const

/** The same, large and quiet, in a box of 300 × 400. */
export const motifShape = {
  strokeWidth: 52,
  upper: 'm44 10 150-22M74 98l156-12M92 184h160M82 270l158 12',
  lowest: 'M56 352l150 28',
} as const
