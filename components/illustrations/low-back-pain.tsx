import { backBone, backSacrum } from './back-shapes'
import { bodyBack, bodyLines } from './body-back'
import { Illustration, type PictureProps } from './illustration'
import { Label } from './label'
import { outline, stroke, type Place } from './pen'
import styles from './illustration.module.css'

const body = { x: 360, y: -240, scale: 1.6 }
const bones = Array.from({ length: 5 }, (_, index): Place => ({ x: 360, y: 466 + index * 42, scale: 0.52 }))

/** The low back as a whole, with no part of it singled out. */
export function LowBackPain({ id = 'low-back-pain' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="Where the low back is"
      description="A person from behind. The low back is shaded as one wide area, from the lowest ribs down to the top of the legs. Bones, discs, joints, muscles and nerves all lie in it. No single part is marked."
      caption="The low back is between the lowest ribs and the top of the legs. Most low back pain has no single cause that a test can show."
      height={860}
    >
      <path className={styles.skin} d={bodyBack(body)} />
      <path className={styles.pencil} d={bodyLines(body)} />
      <path className={styles.wash} d={outline([[230, 450], [360, 428], [490, 450], [500, 540], [532, 660], [440, 720], [360, 726], [280, 720], [188, 660], [220, 540]])} />
      <path className={styles.pencil} d={bones.map(backBone).join('') + backSacrum({ x: 360, y: 690, scale: 0.62 }) + stroke([[250, 380], [290, 412], [316, 426]]) + stroke([[470, 380], [430, 412], [404, 426]])} />
      <Label text={'Lowest\nribs'} at={[16, 330]} to={[262, 392]} />
      <Label text={'Low\nback'} at={[612, 520]} to={[452, 560]} />
    </Illustration>
  )
}
