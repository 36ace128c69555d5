import { brandColours as colour, siteName } from '@/lib/brand'
import { fitted, layout, type Words } from '@/lib/sharing/drawn-words'
import { brandShape, motifShape } from '../illustrations/brand-shape'
import { SpineDrawing } from './spine-drawing'

export interface PictureWords extends Words {
  /** Pages about the back show the spine; pages about massage and about us show the brand's own. */
  look: 'spine' | 'brand'
}

/**
 * The picture of a page that shared links show, 1200 × 630. Drawn on the server by a layout engine that knows flex boxes and
 * inline styles only: no stylesheet, no custom properties (https://github.com/vercel/satori#css).
 */
export function SharePicture({ look, ...words }: PictureWords) {
  const { kind, title, text, size } = fitted(words)
  const isLight = look === 'spine'
  return (
    <div style={{ width: '100%', height: '100%', display: 'flex', background: isLight ? colour.blush : colour.fir, color: isLight ? colour.ink : colour.onFir }}>
      {isLight ? <SpineDrawing /> : <Motif />}
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: 830, padding: '60px 0 64px 76px' }}>
        <div style={{ display: 'flex', alignItems: 'center', gap: 16, fontFamily: 'serif', fontSize: 50, color: isLight ? colour.fir : colour.onFir }}>
          <Mark lowest={isLight ? colour.fir : colour.onFir} />
          {siteName}
        </div>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          {kind ? <div style={{ marginBottom: layout.kindGap, fontFamily: 'sans', fontWeight: 600, fontSize: layout.kindSize, color: isLight ? colour.salmonInk : colour.salmon }}>{kind}</div> : null}
          <div style={{ width: layout.titleWidth, fontFamily: 'serif', fontSize: size, lineHeight: layout.titleLeading, letterSpacing: '-0.02em', textWrap: 'balance' }}>{title}</div>
          {text ? <div style={{ width: layout.textWidth, marginTop: layout.gap, fontFamily: 'sans', fontSize: layout.textSize, lineHeight: layout.textLeading, textWrap: 'balance', color: isLight ? colour.soft : colour.onFirSoft }}>{text}</div> : null}
        </div>
      </div>
    </div>
  )
}

function Mark({ lowest }: { lowest: string }) {
  return (
    <svg viewBox="0 0 32 32" width="56" height="56" fill="none" stroke={colour.salmon} strokeWidth={brandShape.strokeWidth} strokeLinecap="round">
      <path d={brandShape.upper} />
      <path d={brandShape.lowest} stroke={lowest} />
    </svg>
  )
}

function Motif() {
  return (
    <svg viewBox="0 0 300 400" width="472" height="630" style={{ position: 'absolute', right: -4, top: 0 }} fill="none" stroke={colour.salmon} strokeWidth={motifShape.strokeWidth} strokeLinecap="round">
      <path d={motifShape.upper} />
      <path d={motifShape.lowest} stroke={colour.onFir} />
    </svg>
  )
}
