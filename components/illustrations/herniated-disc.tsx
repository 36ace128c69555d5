import { archAcross, discAcross, discRings, jointsAcross, rootAcross, rootDots, sac } from './cross-section'
import { Illustration, type PictureProps } from './illustration'
import { Label } from './label'
import { Nerve, Ring } from './lines'
import { outline, type Point } from './pen'
import { arch, body, boneShade, disc, root } from './side-shapes'
import styles from './illustration.module.css'

const across = { x: 360, y: 720, scale: 1.2 }
const upper = { x: 290, y: 158, turn: 4, scale: 1.3 }
const lower = { x: 290, y: 322, turn: -3, scale: 1.3 }

/** The soft centre with its way out to the back, on one side. */
const leak: readonly Point[] = [[-58, -12], [-30, -40], [20, -42], [56, -18], [54, 14], [62, 48], [78, 74], [80, 98], [60, 106], [40, 92], [38, 66], [24, 34], [-14, 30], [-50, 18]]
const sideLeak: readonly Point[] = [[-24, 60], [10, 54], [46, 57], [72, 58], [82, 68], [74, 80], [46, 74], [8, 76], [-22, 72]]

/** The soft centre of a disc presses on one nerve root: from the side, then cut across. */
export function HerniatedDisc({ id = 'herniated-disc' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="A herniated disc in the low back"
      description="Two views. From the side, the disc between two bones bulges backward onto a nerve root. Cut across and seen from above, the soft centre of the disc has come through a gap in the tough outer ring, at the back on one side. There it presses on one nerve root. The root on the other side is free."
      caption="The soft centre has come through the outer ring and presses on a nerve root on one side. Discs do not slip out of place."
      height={1120}
    >
      <Label kind="heading" text="From the side" at={[28, 54]} />
      <path className={styles.bone} d={arch(upper)} />
      <path className={styles.bone} d={arch(lower)} />
      <path className={styles.disc} d={disc(upper, 36)} />
      <path className={styles.core} d={outline(sideLeak, upper)} />
      <path className={styles.bone} d={body(upper) + body(lower)} />
      <path className={styles.shade} d={boneShade(upper) + boneShade(lower)} />
      <Nerve d={root(upper)} />
      <Ring at={[378, 244]} size={[62, 56]} />
      <Label text="Bone" at={[28, 168]} to={[232, 140]} />
      <Label text="Disc" at={[28, 262]} to={[226, 236]} />
      <Label text={'Nerve\nroot'} at={[28, 356]} to={[348, 290]} />

      <Label kind="heading" text="Cut across, seen from above" at={[28, 500]} />
      <path className={styles.disc} d={discAcross(across)} />
      <path className={styles.shade} d={discRings(across)} />
      <path className={styles.space} d={sac(across)} />
      <path className={styles.bone} d={archAcross(across) + jointsAcross(across)} />
      <path className={styles.core} d={outline(leak, across)} />
      <path className={styles.nerve} d={rootDots(across)} />
      <Nerve d={rootAcross({ ...across, mirror: true }) + rootAcross(across, 16)} />
      <Ring at={[452, 832]} size={[66, 54]} />
      <Label text={'Outer\nring'} at={[28, 590]} to={[222, 674]} />
      <Label text={'Soft\ncentre'} at={[580, 590]} to={[396, 700]} />
      <Label text={'Free\nnerve root'} at={[28, 972]} to={[150, 846]} />
      <Label text={'Pressed\nnerve root'} at={[500, 972]} to={[532, 822]} />
    </Illustration>
  )
}
