import type { Clinic } from '@/sanity/content/clinic'
import styles from './before-you-book.module.css'

/** The way to an appointment, after every warning sign. */
export function BeforeYouBook({ clinic }: { clinic: Clinic | null }) {
  return (
    <>
      <p>Check the warning signs on this page first. If any of them fits you, get that care before you book a massage.</p>
      {clinic?.bookingUrl
        ? <p><a className={styles.book} href={clinic.bookingUrl}>Book a massage</a></p>
        : <p>You cannot book from this page yet.</p>}
    </>
  )
}
