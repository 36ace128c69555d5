import type { CareCard as Card } from '@/lib/care/care-cards'
import { fullSentence } from '@/lib/full-sentence'
import type { CareRoute, RedFlag } from '@/sanity/content/parts/safety'
import { Heading, type HeadingLevel } from '../content/heading'
import { Phrase } from '../content/phrase'
import { telephone, urgencyPrefixes } from './urgency'
import styles from './care-card.module.css'

export type SafetyCard = Card<CareRoute, RedFlag>

interface CareCardProps {
  card: SafetyCard
  level: HeadingLevel
}

/**
 * When to get care and how soon. Holds no link but the phone number: nothing leads away from help.
 * In an emergency the number comes before the signs, a long list on a phone.
 */
export function CareCard({ card: { level: urgency, route, redFlags }, level }: CareCardProps) {
  return (
    <div className={`${styles.card} ${styles[urgency]}`} data-care={urgency}>
      <Heading level={level} className={styles.heading}>
        <span className="visually-hidden">{urgencyPrefixes[urgency]}</span>
        <Phrase text={route.heading} />
      </Heading>
      <div className={styles.body}>
        {urgency === 'emergency' ? <Telephone route={route} /> : null}
        <ul>{redFlags.map((flag) => <li key={flag._id} data-flag={flag.code}><Phrase text={flag.text} /></li>)}</ul>
        {urgency === 'emergency' ? null : <Telephone route={route} />}
        <Contact route={route} />
      </div>
    </div>
  )
}

function Telephone({ route: { phone, phoneLabel } }: { route: CareRoute }) {
  return phone ? <p><a className={styles.phone} href={telephone(phone)}><Phrase text={phoneLabel ?? `Call ${phone}`} /></a></p> : null
}

function Contact({ route: { hours, textPhone, places } }: { route: CareRoute }) {
  const words = [hours, textPhone].flatMap((line) => (line ? [fullSentence(line)] : []))
  return (
    <>
      {words.length > 0 ? <p><Phrase text={words.join(' ')} /></p> : null}
      {places.map((place) => (
        <p key={place.name}><strong>{place.name}</strong>{[place.address, place.hours].filter(Boolean).map((line) => <span key={line}>, {line}</span>)}</p>
      ))}
    </>
  )
}

/** The card of a level; undefined when the library has none. */
export const cardOf = (cards: readonly SafetyCard[], level: SafetyCard['level']): SafetyCard | undefined =>
  cards.find((card) => card.level === level)
