/** Where to get care, one document a level. Each heading ends “if:” and the red flags of the level complete it. */
import { keyed } from '../build.ts'
import type { CareRoute } from '../documents.ts'

export const careRoutes: readonly CareRoute[] = [
  {
    _id: 'careRoute-emergency',
    _type: 'careRoute',
    level: 'emergency',
    heading: 'Call 9-1-1 or go to the nearest emergency department now if:',
    phone: '9-1-1',
    phoneLabel: 'Call 9-1-1',
    hours: '24 hours a day, every day',
    textPhone: 'If you cannot phone, ask someone to call for you.',
  },
  {
    _id: 'careRoute-sameDay',
    _type: 'careRoute',
    level: 'sameDay',
    heading: 'Call 8-1-1 or see a doctor or nurse practitioner today if:',
    phone: '8-1-1',
    phoneLabel: 'Call 8-1-1 to speak to a nurse. Interpreters can help.',
    hours: '24 hours a day, every day',
    textPhone: 'Call 7-1-1 if you are deaf or hard of hearing.',
    places: keyed([{ _type: 'careRoutePlace' as const, name: 'An urgent and primary care centre (UPCC)', hours: 'if one is open near you' }]),
  },
  {
    _id: 'careRoute-routine',
    _type: 'careRoute',
    level: 'routine',
    heading: 'See a doctor or nurse practitioner if:',
  },
  {
    _id: 'careRoute-pauseMassage',
    _type: 'careRoute',
    level: 'pauseMassage',
    heading: 'Talk to your massage therapist before you book if:',
  },
]
