import { backBone, backSacrum } from './back-shapes'
import { bodyBack } from './body-back'
import { Illustration, type PictureProps } from './illustration'
import { Label } from './label'
import { stroke, type Place } from './pen'
import styles from './illustration.module.css'

/** From behind: to the right between the shoulder blades, to the left in the low back. `down` runs from 0 to 1. */
function aside(down: number): number {
  return down < 0.62 ? 36 * Math.sin((Math.PI * down) / 0.62) : -22 * Math.sin((Math.PI * (down - 0.62)) / 0.38)
}

const top = 214
const length = 470
/** Each bone is a little larger than the one above, and as far from it as it is high. */
const size = (index: number): number => 0.31 + index * 0.0126
const bones = Array.from({ length: 17 }, (_, index): Place => {
  const down = (68 * (0.31 * index + 0.0063 * index * index)) / length
  const slope = (aside(down + 0.02) - aside(down - 0.02)) / (0.04 * length)
  return { x: 360 + aside(down), y: top + down * length, turn: (-Math.atan(slope) * 180) / Math.PI, scale: size(index) }
})
const sacrum = { x: 360, y: top + length + 24, scale: 0.62 }

/** The spine curves to the side: from behind. */
export function Scoliosis({ id = 'scoliosis' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="A spine with scoliosis, from behind"
      description="A person from behind. A dotted line runs straight down the middle. The spine does not follow it: it curves to the right between the shoulder blades and a little to the left in the low back. One shoulder stands a little higher than the other."
      caption="The spine curves to the side and twists. Many people with a curve need no treatment."
      height={860}
    >
      <path className={styles.skin} d={bodyBack({ x: 360, y: 0, scale: 1.2 }, 0.05)} />
      <path className={styles.guide} d="M360 170V840" />
      <path className={styles.bone} d={bones.map(backBone).join('') + backSacrum(sacrum)} />
      <path className={styles.shade} d={bones.map((place) => stroke([[0, -8], [0, 22]], place)).join('')} />
      <Label text={'Curved\nspine'} at={[570, 250]} to={[404, 330]} />
      <Label text={'Straight\nline'} at={[16, 250]} to={[358, 300]} />
    </Illustration>
  )
}
