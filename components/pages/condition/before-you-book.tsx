import type { Clinic } from '@/sanity/content/clinic'
import type { SafetyCard } from '../../safety/care-card'
import { SafetyCheck } from '../../safety/safety-check'

interface BeforeYouBookProps {
  clinic: Clinic | null
  careCards: readonly SafetyCard[]
}

/** The way to an appointment, after every warning sign. */
export function BeforeYouBook({ clinic, careCards }: BeforeYouBookProps) {
  if (!clinic?.bookingUrl) return <p>You cannot book from this page yet. If a warning sign on this page fits you, get that care first.</p>
  return (
    <>
      <p>Answer these questions first. If any answer is yes, get that care before you book a massage.</p>
      <SafetyCheck cards={careCards} bookingUrl={clinic.bookingUrl} phone={clinic.isSample ? undefined : clinic.phone} level={3} />
    </>
  )
}
