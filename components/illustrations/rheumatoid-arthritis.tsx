import { Illustration, type PictureProps } from './illustration'
import { JointCloseUp } from './joint-close-up'
import { Label } from './label'
import { Ring } from './lines'
import { outline, stroke, type Place, type Point } from './pen'
import styles from './illustration.module.css'

const head: readonly Point[] = [
  [300, 16], [392, 40], [440, 110], [436, 190], [414, 240], [412, 300], [436, 346], [500, 384], [548, 420], [510, 456], [380, 474], [250, 460], [196, 428],
  [230, 396], [250, 366], [254, 330], [226, 318], [186, 316], [176, 290], [180, 266], [170, 254], [174, 238], [152, 220], [172, 180], [172, 130], [200, 56],
]
const bone: readonly Point[] = [[-26, -13], [0, -10], [24, -14], [40, -16], [52, -8], [72, 2], [92, 16], [86, 26], [64, 18], [44, 16], [32, 8], [24, 13], [0, 10], [-26, 15], [-22, 0]]
const gap: readonly Point[] = [[-24, 14], [0, 11], [22, 13], [25, 19], [22, 24], [0, 26], [-26, 24], [-30, 19]]
const atlas: readonly Point[] = [[-34, -10], [-20, -14], [-12, -4], [-14, 10], [-30, 12]]
const atlasBack: readonly Point[] = [[14, -12], [50, -14], [74, -6], [72, 8], [48, 6], [16, 8]]
const axis: readonly Point[] = [[-10, -50], [2, -54], [10, -46], [12, -16], [34, -18], [60, -8], [92, 6], [92, 22], [64, 20], [32, 8], [24, 13], [0, 10], [-26, 14], [-24, -8], [-12, -16]]

const neck: readonly Place[] = [[326, 246, 4], [320, 282, 6], [318, 318, 3], [321, 354, -2], [330, 390, -8], [343, 426, -12]].map(([x = 0, y = 0, turn = 0]) => ({ x, y, turn }))
const first: Place = { x: 330, y: 209 }

/** The neck, which rheumatoid arthritis may reach, and what happens in a joint. */
export function RheumatoidArthritis({ id = 'rheumatoid-arthritis' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="Rheumatoid arthritis in the neck and in a joint"
      description="Above: the head and neck from the side. A ring marks the joints at the top of the neck, the part of the spine that rheumatoid arthritis affects most. Below: two joints close up. In the usual joint the lining at the sides is thin. In the inflamed joint the lining is thick and swollen and grows into the joint."
      caption="The lining of a joint is inflamed and swollen. In the spine this is mostly in the neck, not the low back."
      height={960}
    >
      <path className={styles.skin} d={outline(head)} />
      <path className={styles.bone} d={outline(atlas, first) + outline(atlasBack, first) + neck.map((place, index) => outline(index ? bone : axis, place)).join('')} />
      <path className={styles.disc} d={neck.slice(0, -1).map((place) => outline(gap, place)).join('')} />
      <Ring at={[342, 216]} size={[72, 48]} />
      <Label text={'Neck\njoints'} at={[570, 130]} to={[410, 196]} />
      <Label kind="heading" text="Usual joint" at={[28, 536]} />
      <Label kind="heading" text="Inflamed joint" at={[384, 536]} />
      <JointCloseUp place={{ x: 170, y: 714 }} kind="usual" />
      <JointCloseUp place={{ x: 540, y: 714 }} kind="inflamed" />
      <Label text={'Thin lining'} at={[28, 930]} to={[92, 740]} />
      <Label text={'Swollen lining'} at={[384, 930]} to={[446, 744]} />
      <path className={styles.shade} d={stroke([[200, 170], [210, 166], [222, 170]])} />
    </Illustration>
  )
}
