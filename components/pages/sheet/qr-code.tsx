import { qrPath } from '@/lib/sheet/qr-path'

/** The way from paper back to the page. The address stands beside it in words. */
export function QrCode({ address, className }: { address: string; className?: string | undefined }) {
  const { size, path } = qrPath(address)
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR code of this page’s address" shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
