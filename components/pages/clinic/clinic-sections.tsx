import { openingTime } from '@/lib/clinic/opening-hours'
import type { Clinic } from '@/sanity/content/clinic'
import type { Practitioner, Service } from '@/sanity/content/clinic-page'
import { given, type PageSection } from '../../content/page-section'
import type { SafetyCard } from '../../safety/care-card'
import { telephone } from '../../safety/urgency'
import { BeforeYouBook } from '../condition/before-you-book'
import { Practitioners } from './practitioners'
import { Services } from './services'
import styles from './clinic.module.css'

interface ClinicContent {
  clinic: Clinic | null
  services: readonly Service[]
  practitioners: readonly Practitioner[]
  careCards: readonly SafetyCard[]
}

/** The sections of the clinic page; one without content is left out. */
export function clinicSections({ clinic, services, practitioners, careCards }: ClinicContent): PageSection[] {
  const of = (licence: Service['licence']) => services.filter((service) => service.licence === licence)
  return given([
    ['where', 'Where we are', clinic ? <Where clinic={clinic} /> : <p>The clinic has not added its address yet.</p>],
    ['hours', 'Opening hours', clinic && (clinic.hours.length > 0 ? <Hours hours={clinic.hours} /> : <p>The clinic has not added its hours yet.</p>)],
    ['access', 'Getting in and around', clinic && clinic.accessibility.length > 0 && <Items items={clinic.accessibility} />],
    ['languages', 'Languages', clinic && clinic.languages.length > 0 && <p>We speak {clinic.languages.join(', ')}. If you need another language, bring someone or ask us first.</p>],
    ['massage-therapy', 'Massage therapy', of('massage-therapy').length > 0 && (
      <>
        <Services services={of('massage-therapy')} />
        <p>See also <a href="/techniques">massage techniques</a> and <a href="/evidence">the evidence on massage</a>.</p>
      </>
    )],
    ['acupuncture', 'Acupuncture', of('acupuncture').length > 0 && (
      <>
        <p>This is another service, given by another practitioner with another licence. The statements about massage on this site are not about acupuncture.</p>
        <Services services={of('acupuncture')} />
      </>
    )],
    ['prices', 'Prices', clinic?.priceNote && <p>{clinic.priceNote}</p>],
    ['people', 'Who works here', <Practitioners key="people" practitioners={practitioners} />],
    ['before-you-book', 'Book a massage', clinic?.bookingUrl && <BeforeYouBook key="book" clinic={clinic} careCards={careCards} />],
    ['complaints', 'If you are not happy', clinic?.settings?.complaintRoute && <p>{clinic.settings.complaintRoute}</p>],
  ])
}

function Where({ clinic: { name, address, phone, email, transit } }: { clinic: Clinic }) {
  const { street, locality, region, postalCode } = address ?? {}
  const town = [locality, region, postalCode].filter(Boolean).join(' ')
  return (
    <>
      <address className={styles.address}>
        <strong>{name}</strong>
        {[street, town].filter(Boolean).map((line) => <span key={line}>{line}</span>)}
      </address>
      {phone ? <p>Phone: <a href={telephone(phone)}>{phone}</a></p> : null}
      {email ? <p>Email: <a href={`mailto:${email}`}>{email}</a>. Please do not send health details by email.</p> : null}
      {transit ? <p>{transit}</p> : null}
    </>
  )
}

function Hours({ hours }: { hours: Clinic['hours'] }) {
  return (
    <dl className={styles.hours}>
      {hours.map(({ days, opens, closes }) => {
        const named = Array.isArray(days) ? days.join(', ') : days
        return <div key={named}><dt>{named}</dt><dd>{opens && closes ? `${openingTime(opens)} to ${openingTime(closes)}` : 'Closed'}</dd></div>
      })}
    </dl>
  )
}

function Items({ items }: { items: readonly string[] }) {
  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>
}
