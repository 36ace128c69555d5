/** The eight conditions, the hub first. */
import type { Condition } from '../documents.ts'
import { discWear } from './disc-wear.ts'
import { herniatedDisc } from './herniated-disc.ts'
import { lowBackPain } from './low-back-pain.ts'
import { muscleStrain } from './muscle-strain.ts'
import { rheumatoidArthritis } from './rheumatoid-arthritis.ts'
import { scoliosis } from './scoliosis.ts'
import { spinalStenosis } from './spinal-stenosis.ts'
import { spineOsteoarthritis } from './spine-osteoarthritis.ts'

export const conditions: readonly Condition[] = [
  lowBackPain,
  muscleStrain,
  herniatedDisc,
  discWear,
  spinalStenosis,
  scoliosis,
  spineOsteoarthritis,
  rheumatoidArthritis,
]
