import { backBlade, backMuscles, backSacrum, muscleFibres, pelvis, ribs } from './back-shapes'
import { bodyBack } from './body-back'
import { Illustration, type PictureProps } from './illustration'
import { Label } from './label'
import { Ring } from './lines'
import { outline, stroke, type Place } from './pen'
import styles from './illustration.module.css'

const middle = { x: 360, y: 0 }
const blades = Array.from({ length: 9 }, (_, index): Place => ({ x: 360, y: 54 + index * 66, scale: 0.9 }))
const sore = outline([[414, 306], [446, 300], [472, 340], [474, 400], [452, 452], [420, 456], [404, 400], [404, 348]])
/** A wavy fibre with a gap in it, in the strained part. */
const torn = (x: number, gap: number): string =>
  stroke([[x, 318], [x - 5, gap - 42], [x + 5, gap - 24], [x - 2, gap - 8]]) + stroke([[x + 3, gap + 10], [x - 5, gap + 26], [x + 4, gap + 44], [x, 444]])

/** One of the long muscles beside the spine is strained: the low back from behind. */
export function MuscleStrain({ id = 'muscle-strain' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="A strained muscle in the low back"
      description="The low back from behind. A long muscle runs down each side of the spine, from the ribs to the pelvis. On one side a ring marks a small part of the muscle that is strained: some of its fibres are wavy and may be torn. The bones and the muscle on the other side are unchanged."
      caption="Some fibres of the muscle beside the spine are stretched or torn."
      height={800}
    >
      <path className={styles.skin} d={bodyBack({ x: 360, y: -560, scale: 2.3 })} />
      <path className={styles.bone} opacity=".6" d={ribs(middle) + pelvis(middle) + backSacrum({ x: 360, y: 640 })} />
      <path className={styles.muscle} d={backMuscles(middle)} />
      <path className={styles.fibre} d={muscleFibres(middle) + muscleFibres({ ...middle, mirror: true })} />
      <path className={styles.bone} d={blades.map(backBlade).join('')} />
      <path className={styles.sore} d={sore} />
      <path className={styles.fibre} d={torn(422, 372) + torn(440, 396) + torn(458, 378)} />
      <Ring at={[440, 380]} size={[66, 92]} />
      <Label text="Spine" at={[30, 70]} to={[354, 136]} />
      <Label text="Muscle" at={[30, 210]} to={[300, 250]} />
      <Label text="Pelvis" at={[30, 700]} to={[190, 600]} />
      <Label text={'Strained\nmuscle'} at={[544, 386]} to={[508, 394]} />
    </Illustration>
  )
}
