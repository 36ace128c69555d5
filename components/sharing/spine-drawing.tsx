import { brandColours as colour } from '@/lib/brand'
import { spine } from '../illustrations/spine-shape'

/** The home page's spine, without its words, reaching over the edge of the picture. */
export function SpineDrawing() {
  const bone = { fill: colour.bone, stroke: colour.boneLine, strokeWidth: 2.5, strokeLinejoin: 'round' } as const
  const nerve = { fill: 'none', stroke: colour.nerve, strokeLinecap: 'round' } as const
  return (
    <svg viewBox="0 0 480 600" width="560" height="700" style={{ position: 'absolute', right: -64, top: -36 }}>
      <path d={spine.muscle} fill={colour.muscle} />
      <path d={spine.fibres} fill="none" stroke={colour.blush} strokeWidth="2.5" opacity="0.55" />
      <path d={spine.canal} strokeWidth="13" {...nerve} />
      <path d={spine.arches.join('')} {...bone} />
      <path d={spine.discs.join('')} {...bone} fill={colour.disc} />
      <path d={`${spine.bodies.join('')}${spine.sacrum}`} {...bone} />
      <path d={spine.roots} strokeWidth="7" {...nerve} />
    </svg>
  )
}
