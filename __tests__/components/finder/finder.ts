import { careCards as samples } from '@/components/pages/design/samples'
import type { Finder } from '@/sanity/content/finder'
import { conditionSummary } from '../fixtures'

// A code names one sign of one level.
const careCards = samples.map((card) => ({ ...card, redFlags: card.redFlags.map((flag) => ({ ...flag, code: `${card.level}-${flag.code}`.toLowerCase(), level: card.level })) }))

const [emergency] = careCards.flatMap((card) => (card.level === 'emergency' ? [card] : []))
const [sameDay] = careCards.flatMap((card) => (card.level === 'sameDay' ? [card] : []))

export const emergencyCode = emergency?.redFlags[0]?.code ?? ''
export const sameDayCode = sameDay?.redFlags[0]?.code ?? ''

/** A small finder: two conditions, three symptoms, one of which points to a warning sign. */
export const finder: Finder = {
  symptoms: [
    { _id: 's1', slug: 'low-back-ache', name: 'Low back ache', plainDescription: 'Above the hips.', kind: 'where', escalation: undefined },
    { _id: 's2', slug: 'leg-pain', name: 'Leg pain below the knee', plainDescription: undefined, kind: 'where', escalation: undefined },
    { _id: 's3', slug: 'numb-leg', name: 'A numb leg', plainDescription: undefined, kind: 'feeling', escalation: sameDayCode },
  ],
  conditions: [conditionSummary('strain', { title: 'Strain' }), conditionSummary('disc', { title: 'Disc' })],
  careCards,
  rules: {
    conditions: [
      { slug: 'strain', isHub: false, symptoms: [{ slug: 'low-back-ache', weight: 'typical' }] },
      { slug: 'disc', isHub: false, symptoms: [{ slug: 'leg-pain', weight: 'typical' }, { slug: 'numb-leg', weight: 'typical' }, { slug: 'low-back-ache', weight: 'possible' }] },
    ],
    flags: careCards.flatMap((card) => card.redFlags.map(({ code, level }) => ({ code, level }))),
    escalations: { 'numb-leg': sameDayCode },
  },
}
