/** Five lumbar vertebrae in the curve of the low back. Decoration: the name stands beside it. */
export function BrandMark({ size = 30 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" fill="none" stroke="#ee9077" strokeWidth="4.2" strokeLinecap="round">
      <path d="M7.4 5.2 20 3.2M10.5 11l12.8-.9M12 16.5h12.8M11 22l12.8.9" />
      <path d="m8.2 27.3 12.6 2" stroke="currentColor" />
    </svg>
  )
}
