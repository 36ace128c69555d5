/**
 * The clinic and its settings, with sample values. No person, no address and no phone number here is real:
 * 604-555-01xx numbers are kept for examples. Patients are told so while `isSample` is on; what only the clinic
 * can say (access, transit, prices) is left out, so that no note to the clinic stands on a page.
 */
import { keyed } from './build.ts'
import type { Clinic, ClinicSettings } from './documents.ts'

export const clinic: Clinic = {
  _id: 'clinic',
  _type: 'clinic',
  name: 'Sample clinic',
  isSample: true,
  address: {
    street: '123 Example Street',
    locality: 'Burnaby',
    region: 'BC',
    postalCode: 'V0V 0V0',
    country: 'CA',
  },
  phone: '604-555-0100',
  email: 'clinic@example.com',
  hours: keyed([
    { _type: 'openingHours' as const, days: 'Monday to Friday', opens: '09:00', closes: '18:00' },
    { _type: 'openingHours' as const, days: 'Saturday', opens: '10:00', closes: '15:00' },
  ]),
  accessibility: [],
  languages: ['English'],
  bookingUrl: 'https://example.com/book',
}

export const clinicSettings: ClinicSettings = {
  _id: 'clinicSettings',
  _type: 'clinicSettings',
  conflictOfInterest:
    'This site belongs to a clinic that sells massage therapy. It sells acupuncture too, as a service of its own. That is why each page about a condition lists other options, and why we say how sure we are of what we claim.',
  reviewIsGate: false,
  complaintRoute:
    'If you are not happy with your care, you can tell the clinic. You can also go to the College of Complementary Health Professionals of BC. It licenses massage therapists.',
}
