import type { DayOfWeek, MedicalClinic } from 'schema-dts'
import { openingDays } from '../clinic/opening-hours.ts'
import { absolute, type Site } from './structured-data.ts'

export interface ClinicFacts {
  name: string
  isSample: boolean
  address?: { street?: string | undefined; locality?: string | undefined; region?: string | undefined; postalCode?: string | undefined; country?: string | undefined } | undefined
  phone?: string | undefined
  email?: string | undefined
  geo?: { lat: number; lng: number } | undefined
  hours: readonly { days: string | string[]; opens?: string | undefined; closes?: string | undefined }[]
}

/** The clinic for maps and search; undefined while its details are samples or it has no address. */
export function medicalClinic(site: Site, { name, isSample, address, phone, email, geo, hours }: ClinicFacts): MedicalClinic | undefined {
  if (isSample || !address?.street) return undefined
  const open = hours.flatMap(({ days, opens, closes }) => {
    const named = openingDays(days)
    return named.length > 0 && opens && closes
      ? [{ '@type': 'OpeningHoursSpecification' as const, dayOfWeek: named.map((day): DayOfWeek => `https://schema.org/${day}`), opens, closes }]
      : []
  })
  return {
    '@type': 'MedicalClinic',
    name,
    url: absolute(site, '/clinic'),
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      ...(address.locality ? { addressLocality: address.locality } : {}),
      ...(address.region ? { addressRegion: address.region } : {}),
      ...(address.postalCode ? { postalCode: address.postalCode } : {}),
      ...(address.country ? { addressCountry: address.country } : {}),
    },
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(geo ? { geo: { '@type': 'GeoCoordinates' as const, latitude: geo.lat, longitude: geo.lng } } : {}),
    ...(open.length > 0 ? { openingHoursSpecification: open } : {}),
  }
}
