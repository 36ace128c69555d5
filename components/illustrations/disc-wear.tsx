import { Illustration, type PictureProps } from './illustration'
import { Label } from './label'
import { Ring } from './lines'
import { outline, stroke, type Point } from './pen'
import { arch, body, boneShade, disc } from './side-shapes'
import styles from './illustration.module.css'

const panel = (x: number, gap: number) => [{ x, y: 218 - gap / 2, turn: 3 }, { x, y: 306 + gap / 2, turn: -3 }] as const
const usual = panel(112, 54)
const worn = panel(462, 16)
const centre: readonly Point[] = [[-36, 71], [0, 60], [36, 71], [0, 82]]
/** The bone's edge grows a small lip beside a worn disc. */
const lip: readonly Point[] = [[-50, 28], [-64, 34], [-76, 46], [-62, 49], [-48, 47]]

/** A disc of usual height beside one that has become thin and dry. */
export function DiscWear({ id = 'disc-wear' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="A usual disc and a worn disc"
      description="Two pictures from the side, each with two bones of the low back. On the left the disc between the bones is thick and moist, with a soft centre. On the right the disc is less than half as thick and dry, with small cracks, and the bones stand closer together."
      caption="With age, discs become thinner and drier. Many people with worn discs have no pain."
      height={580}
    >
      <Label kind="heading" text="Usual disc" at={[28, 58]} />
      <Label kind="heading" text="Worn disc" at={[384, 58]} />
      <path className={styles.bone} d={arch(usual[0]) + arch(worn[0])} />
      <path className={styles.bone} d={arch(usual[1]) + arch(worn[1])} />
      <path className={styles.disc} d={disc(usual[0], 58, 6) + disc(worn[0], 18, 12)} />
      <path className={styles.core} d={outline(centre, usual[0])} />
      <path className={styles.bone} d={[...usual, ...worn].map(body).join('') + outline(lip, worn[0])} />
      <path className={styles.shade} d={[...usual, ...worn].map(boneShade).join('') + stroke([[-40, 54], [-22, 57], [-10, 54]], worn[0]) + stroke([[14, 54], [30, 53], [46, 58]], worn[0])} />
      <Ring at={[462, 264]} size={[98, 42]} />
      <Label text={'Thick and\nmoist'} at={[28, 490]} to={[100, 280]} />
      <Label text={'Thin and\ndry'} at={[384, 490]} to={[452, 268]} />
    </Illustration>
  )
}
