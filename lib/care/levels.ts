import { careLevels, type CareLevel } from './care-cards.ts'

/** What each level of urgency is called in the Studio and in lists; the public headings are care routes' own. */
export const careLevelTitles: Record<CareLevel, string> = {
  emergency: 'Emergency: 9-1-1 now',
  sameDay: 'Same day: 8-1-1 or a doctor',
  routine: 'Routine: see a doctor or nurse practitioner',
  pauseMassage: 'Pause: talk before any massage',
}

/** Most urgent first. */
export const careLevelList = careLevels.map((value) => ({ value, title: careLevelTitles[value] }))
