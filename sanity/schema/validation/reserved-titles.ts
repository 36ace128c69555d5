import type { StringRule } from 'sanity'

/**
 * Titles that BC law reserves, by licence. Nothing else may stand as a person's title; there are no specialist titles.
 * Massage: B.C. Reg. 280/2008 s. 3. The others are for the acupuncturist and for outside reviewers; the clinic must confirm them.
 */
export const reservedTitles = [
  { title: 'Registered Massage Therapist', licence: 'massage-therapy' },
  { title: 'Massage Therapist', licence: 'massage-therapy' },
  { title: 'Registered Massage Practitioner', licence: 'massage-therapy' },
  { title: 'Massage Practitioner', licence: 'massage-therapy' },
  { title: 'Registered Massage Therapist (Non-practising)', licence: 'massage-therapy' },
  { title: 'Registered Acupuncturist', licence: 'acupuncture' },
  { title: 'Acupuncturist', licence: 'acupuncture' },
  { title: 'Physician', licence: 'other' },
  { title: 'Nurse Practitioner', licence: 'other' },
  { title: 'Physical Therapist', licence: 'other' },
] as const

/** A service's practitioner holds the licence that the service needs: acupuncture is never an RMT's, massage always is. */
export const titleFitsLicence = () => (rule: StringRule) => [
  rule.required().error('Write the reserved title of who gives this service.'),
  rule.custom((value, { document }) => {
    if (!value) return true
    const isMassageTitle = reservedTitles.some(({ title, licence }) => licence === 'massage-therapy' && title.toLowerCase() === value.trim().toLowerCase())
    if (document?.['licence'] === 'massage-therapy') return isMassageTitle || `“${value}” is not a reserved massage title. Use “Registered Massage Therapist” or another title from the list of practitioners’ titles.`
    return /acupunctur/i.test(value) || 'Acupuncture may only be offered by a person licensed for it, not by an RMT as such. Write that title, such as “Registered Acupuncturist”.'
  }),
]
