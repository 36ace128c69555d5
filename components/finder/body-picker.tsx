import type { FinderSymptom } from '@/sanity/content/finder'
import { BodyMap } from '../illustrations/body-map'
import { bodyRegions, over, type BodyRegion } from '../illustrations/body-regions'
import styles from './body-picker.module.css'

/** Where on the drawing a symptom is; one that is not here has its box alone. */
const regionOf: Readonly<Record<string, BodyRegion['id']>> = {
  'neck-pain': 'neck',
  'mid-back-pain': 'mid-back',
  'low-back-ache': 'low-back',
  'buttock-pain': 'buttock',
  'both-legs-ache': 'leg-above-knee',
  'leg-pain-below-knee': 'leg-below-knee',
  'hands-feet-joints': 'joints',
}

/**
 * A drawing to press beside the boxes to tick. For pointers only: it says nothing that the boxes do not say,
 * so it is hidden from screen readers and on narrow screens.
 */
export function BodyPicker({ symptoms }: { symptoms: readonly FinderSymptom[] }) {
  return (
    <div className={styles.picker} aria-hidden="true">
      <BodyMap id="finder-map">
        {symptoms.flatMap(({ slug }) => bodyRegions.filter(({ id }) => id === regionOf[slug]).flatMap(({ boxes }) => boxes.map((box, index) => (
          <label key={`${slug}-${index}`} className={styles.spot} htmlFor={`finder-${slug}`} style={over(box)} />
        ))))}
      </BodyMap>
    </div>
  )
}
