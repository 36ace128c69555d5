/** What can be booked. Samples, until the clinic puts its own here: lengths and prices are the clinic’s to say. */
import { slug } from './build.ts'
import type { Service } from './documents.ts'

export const services: readonly Service[] = [
  {
    _id: 'service-massage-therapy',
    _type: 'service',
    name: 'Massage therapy',
    slug: slug('massage-therapy'),
    summary:
      'A registered massage therapist (RMT) asks about your health and checks how you move. Then they use their hands on your muscles and joints. You agree on the plan together, and you can stop at any time.',
    practitionerTitle: 'Registered massage therapist',
    licence: 'massage-therapy',
    isSample: true,
  },
  {
    _id: 'service-acupuncture',
    _type: 'service',
    name: 'Acupuncture',
    slug: slug('acupuncture'),
    summary:
      'A practitioner who is licensed for acupuncture places thin needles in the skin. It is a service of its own, with its own licence. It is not part of massage therapy.',
    practitionerTitle: 'Practitioner licensed for acupuncture',
    licence: 'acupuncture',
    isSample: true,
  },
]
