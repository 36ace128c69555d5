import { DiscWear } from './disc-wear'
import { HerniatedDisc } from './herniated-disc'
import { LowBackPain } from './low-back-pain'
import { MuscleStrain } from './muscle-strain'
import { RheumatoidArthritis } from './rheumatoid-arthritis'
import { Scoliosis } from './scoliosis'
import { SpinalStenosis } from './spinal-stenosis'
import { SpineOsteoarthritis } from './spine-osteoarthritis'
import type { PictureProps } from './illustration'

const pictures: ReadonlyMap<string, (props: PictureProps) => React.JSX.Element> = new Map([
  ['low-back-pain', LowBackPain],
  ['muscle-strain', MuscleStrain],
  ['herniated-disc', HerniatedDisc],
  ['disc-wear', DiscWear],
  ['spinal-stenosis', SpinalStenosis],
  ['scoliosis', Scoliosis],
  ['spine-osteoarthritis', SpineOsteoarthritis],
  ['rheumatoid-arthritis', RheumatoidArthritis],
])

export const picturedConditions = [...pictures.keys()]

/** What is different in a condition, or nothing when it has no picture. */
export function ConditionIllustration({ slug, id }: PictureProps & { slug: string }) {
  const picture = pictures.get(slug)
  return picture ? picture(id ? { id } : {}) : null
}
