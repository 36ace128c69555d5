import { outline, stroke, type Place, type Point } from './pen'
import styles from './illustration.module.css'

type Kind = 'usual' | 'worn' | 'inflamed'

const smoothEnd: readonly Point[] = [[-46, -150], [46, -150], [42, -84], [62, -44], [48, -18], [0, -8], [-48, -18], [-62, -44], [-42, -84]]
const bumpyEnd: readonly Point[] = [[-46, -150], [46, -150], [44, -84], [60, -60], [84, -44], [80, -26], [52, -20], [24, -7], [0, -9], [-26, -5], [-50, -20], [-82, -24], [-86, -42], [-60, -58], [-44, -84]]
const gliding: readonly Point[] = [[-56, -36], [-44, -15], [0, -5], [44, -15], [56, -36]]
const patch: readonly Point[] = [[-46, -16], [-26, -4], [-6, -5]]
const linings: Record<Kind, readonly Point[]> = {
  usual: [[58, -84], [80, -50], [88, 0], [80, 50], [58, 84], [70, 44], [74, 0], [70, -44]],
  worn: [[60, -92], [88, -60], [96, 0], [88, 60], [60, 92], [82, 48], [84, 0], [82, -48]],
  inflamed: [[56, -92], [92, -66], [112, 0], [92, 66], [56, 92], [66, 56], [70, 28], [48, 12], [32, 0], [48, -12], [70, -28], [66, -56]],
}

/** A joint cut through: two bone ends, the smooth layer on each, the lining at the sides. About 270 wide, 300 high. */
export function JointCloseUp({ place, kind }: { place: Place; kind: Kind }) {
  const turned: Place = { ...place, turn: 180 }
  const mirrored: Place = { ...place, mirror: true }
  const end = kind === 'worn' ? bumpyEnd : smoothEnd
  return (
    <>
      <path className={styles.lining} d={outline(linings[kind], place) + outline(linings[kind], mirrored)} />
      <path className={styles.bone} d={outline(end, place) + outline(end, turned)} />
      {kind === 'worn'
        ? <path className={styles.thin} d={stroke(patch, place) + stroke(patch, turned)} />
        : <path className={styles.glide} d={stroke(gliding, place) + stroke(gliding, turned)} />}
      <path className={styles.shade} d={stroke([[-26, -120], [-28, -96], [-36, -74]], place) + stroke([[26, -64], [36, -50], [30, -38]], place) + stroke([[24, -110], [28, -88], [34, -70]], turned)} />
    </>
  )
}
