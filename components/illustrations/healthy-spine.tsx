import { Illustration, type PictureProps } from './illustration'
import { Label } from './label'
import { spine } from './spine-shape'
import styles from './illustration.module.css'

/** From the box of the shape, 480 wide, to the box of a picture. */
const scale = 1.4
const at = ([x, y]: readonly [number, number]) => [Math.round(x * scale + 60), Math.round(y * scale)] as const

/** The healthy low back from the side: what the other pictures are compared with. */
export function HealthySpine({ id = 'healthy-spine' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="The healthy low back from the side"
      description="Five bones, called vertebrae, stand on the sacrum in a gentle inward curve. A disc lies between each two. Each bone has a blade that points backward. Behind the discs runs the canal, and a nerve root leaves it below each bone. A long muscle runs behind the spine."
      caption="Five bones with a disc between each two. Nerve roots leave the spine between the bones."
      height={840}
    >
      <g className={styles.drawing} transform={`translate(60)scale(${scale})`}>
        <path className={styles.muscle} d={spine.muscle} />
        <path className={styles.fibre} d={spine.fibres} />
        <path className={styles.nerve} d={spine.canal} />
        <path className={styles.bone} d={spine.arches.join('')} />
        <path className={styles.disc} d={spine.discs.join('')} />
        <path className={styles.bone} d={spine.bodies.join('') + spine.sacrum} />
        <path className={styles.nerve} d={spine.roots} />
      </g>
      <Label text="Bone" at={[28, at(spine.bone)[1] + 10]} to={at(spine.bone)} />
      <Label text="Disc" at={[28, at(spine.disc)[1] + 10]} to={at(spine.disc)} />
      <Label text={'Nerve\nroot'} at={[28, at(spine.root)[1] - 8]} to={at(spine.root)} />
      <Label text="Sacrum" at={[28, at(spine.sacrumFront)[1] + 10]} to={at(spine.sacrumFront)} />
    </Illustration>
  )
}
