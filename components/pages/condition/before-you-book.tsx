import type { Clinic } from '@/sanity/content/clinic'
import { pages } from '../../navigation/routes'
import type { SafetyCard } from '../../safety/care-card'
import { SafetyCheck } from '../../safety/safety-check'

interface BeforeYouBookProps {
  clinic: Clinic | null
  careCards: readonly SafetyCard[]
}

/** The way to an appointment, after every warning sign, and what to know before agreeing to one. */
export function BeforeYouBook({ clinic, careCards }: BeforeYouBookProps) {
  return (
    <>
      {clinic?.bookingUrl ? (
        <>
          <p>Answer these questions first. If any answer is yes, get that care before you book a massage.</p>
          <SafetyCheck cards={careCards} bookingUrl={clinic.bookingUrl} phone={clinic.isSample ? undefined : clinic.phone} level={3} />
        </>
      ) : <p>You cannot book from this page yet. If a warning sign on this page fits you, get that care first.</p>}
      <p>Read about <a href={pages.techniques.href}>massage techniques</a> before you agree to any: how they feel, what can go wrong, and who should wait.</p>
    </>
  )
}
