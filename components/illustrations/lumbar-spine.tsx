import { spine } from './spine-shape'
import styles from './lumbar-spine.module.css'

const description =
  'The low back from the side. Five bones, called vertebrae, stand on the sacrum. A disc lies between each two. ' +
  'Nerves leave the spine between the bones. A long muscle runs behind them.'

const labels: readonly { word: string; to: readonly [number, number] }[] = [
  { word: 'Bone', to: spine.bone },
  { word: 'Disc', to: spine.disc },
  { word: 'Nerve', to: spine.root },
  { word: 'Sacrum', to: spine.sacrumFront },
]

/** The healthy low back from the side: five vertebrae, the discs between them, the nerve roots, the muscle behind. */
export function LumbarSpine() {
  return (
    <svg className={styles.spine} viewBox="0 0 480 600" width="480" height="600" role="img" aria-label={description}>
      <path className={styles.muscle} d={spine.muscle} />
      <path className={styles.fibre} d={spine.fibres} />
      <path className={styles.nerve} d={spine.canal} strokeWidth="13" />
      <path className={styles.bone} d={spine.arches.join('')} />
      <path className={styles.disc} d={spine.discs.join('')} />
      <path className={styles.bone} d={`${spine.bodies.join('')}${spine.sacrum}`} />
      <path className={styles.nerve} d={spine.roots} strokeWidth="7" />
      <g className={styles.labels} aria-hidden="true">
        {labels.map(({ word, to: [x, y] }) => (
          <g key={word}>
            <path d={`M82 ${y}H${x}`} />
            <circle cx={x} cy={y} r="4" />
            <text x="68" y={y + 8} textAnchor="end">{word}</text>
          </g>
        ))}
        <text x={spine.muscleEdge[0] + 26} y={spine.muscleEdge[1] + 8}>Muscle</text>
      </g>
    </svg>
  )
}
