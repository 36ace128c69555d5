import { archAcross, discAcross, discRings, jointsAcross, rootAcross, rootDots, sac } from './cross-section'
import { Illustration, type PictureProps } from './illustration'
import { Label } from './label'
import { Nerve, Ring } from './lines'
import type { Place } from './pen'
import styles from './illustration.module.css'

interface SectionProps {
  place: Place
  /** How far disc and joints have grown into the canal, and what is left of the bag of nerve roots. */
  back?: number
  inward?: number
  room?: number
}

function Section({ place, back = 0, inward = 0, room = 1 }: SectionProps) {
  const sunk = { ...place, y: place.y + back * 0.5 }
  return (
    <>
      <path className={styles.disc} d={discAcross(place, back)} />
      <path className={styles.shade} d={discRings(place)} />
      <path className={styles.space} d={sac(sunk, room)} />
      <path className={styles.bone} d={archAcross(place, inward) + jointsAcross(place)} />
      <path className={styles.nerve} d={rootDots(sunk, room)} />
      <Nerve d={rootAcross(place) + rootAcross({ ...place, mirror: true })} />
    </>
  )
}

const usual = { x: 182, y: 180, scale: 0.9 }
const narrow = { x: 542, y: 180, scale: 0.9 }

/** The canal of the low back cut across: with room, and narrowed round the nerve roots. */
export function SpinalStenosis({ id = 'spinal-stenosis' }: PictureProps) {
  return (
    <Illustration
      id={id}
      title="A usual canal and a narrowed canal in the low back"
      description="Two pictures of the low back cut across and seen from above. In front is a disc. Behind it is the canal, which holds the nerve roots. On the left the nerve roots have room. On the right the disc bulges backward and the joints behind have become thicker, so the canal is narrower and the nerve roots lie close together. There is no spinal cord at this level."
      caption="Cut across, seen from above. The canal has less room for the nerve roots. The spinal cord ends higher up."
      height={600}
    >
      <Label kind="heading" text="Usual canal" at={[28, 54]} />
      <Label kind="heading" text="Narrow canal" at={[384, 54]} />
      <Section place={usual} />
      <Section place={narrow} back={24} inward={22} room={0.66} />
      <Ring at={[542, 298]} size={[76, 66]} />
      <Label text={'Room for\nnerve roots'} at={[28, 536]} to={[160, 338]} />
      <Label text={'Less room'} at={[384, 536]} to={[526, 328]} />
    </Illustration>
  )
}
