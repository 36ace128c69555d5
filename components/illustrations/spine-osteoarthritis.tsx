import { Illustration, type PictureProps } from './illustration'
import { JointCloseUp } from './joint-close-up'
import { Label } from './label'
import { Nerve, Ring } from './lines'
import { arch, body, boneShade, disc, jointSpace, root } from './side-shapes'
import styles from './illustration.module.css'

const upper = { x: 240, y: 130, turn: 4, scale: 1.3 }
const lower = { x: 240, y: 294, turn: -3, scale: 1.3 }

/** A joint at the back of the spine, where it lies and how it changes. */
export function SpineOsteoarthritis({ id = 'spine-osteoarthritis' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="Changed facet joints in the low back"
      description="Above: two bones of the low back from the side. Small joints, called facet joints, link them at the back, behind the nerves. Below: two such joints close up. In the usual joint a smooth layer covers both bones. In the changed joint the layer is thin and has gaps, and the edges of the bones have grown small bumps."
      caption="Facet joints lie at the back of the spine. In a changed joint the smooth layer is thin and the bone has small bumps."
      height={940}
    >
      <path className={styles.bone} d={arch(upper)} />
      <path className={styles.bone} d={arch(lower)} />
      <path className={styles.disc} d={disc(upper, 34)} />
      <path className={styles.bone} d={body(upper) + body(lower)} />
      <path className={styles.shade} d={boneShade(upper) + boneShade(lower)} />
      <path className={styles.glide} d={jointSpace(upper)} />
      <Nerve d={root(upper)} />
      <Ring at={[398, 222]} size={[46, 62]} />
      <Label text="Disc" at={[28, 222]} to={[190, 210]} />
      <Label text={'Facet\njoint'} at={[598, 206]} to={[446, 214]} />
      <Label kind="heading" text="Usual joint" at={[28, 486]} />
      <Label kind="heading" text="Changed joint" at={[384, 486]} />
      <JointCloseUp place={{ x: 170, y: 664 }} kind="usual" />
      <JointCloseUp place={{ x: 540, y: 664 }} kind="worn" />
      <Label text={'Smooth layer'} at={[28, 886]} to={[148, 676]} />
      <Label text={'Bony bump'} at={[384, 886]} to={[464, 696]} />
    </Illustration>
  )
}
