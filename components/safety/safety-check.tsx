import { Heading, below, type HeadingLevel } from '../content/heading'
import { Phrase } from '../content/phrase'
import { CareCard, cardOf, type SafetyCard } from './care-card'
import { telephone } from './urgency'
import styles from './safety-check.module.css'

const asked = ['emergency', 'sameDay', 'pauseMassage'] as const
type Asked = (typeof asked)[number]

const titles: Record<Asked, string> = {
  emergency: 'First, signs of an emergency',
  sameDay: 'Next, signs that need care today',
  pauseMassage: 'Last, reasons to talk before a massage',
}

interface SafetyCheckProps {
  /** Every level with its red flags, as the page has them. */
  cards: readonly SafetyCard[]
  bookingUrl: string
  /** The clinic's own number; without one, the way to the clinic leads to its page. */
  phone?: string | undefined
  /** What the booking link says. */
  label?: string
  level: HeadingLevel
  /** Tells two checks on one page apart. */
  id?: string
}

/**
 * Stands between a page and the booking site. One question a level, each a list from the red-flag library.
 * A yes shows that level's care card and takes away what follows; the way to book shows when every answer is no.
 *
 * All of it is CSS (`:has`), so it is the same without JavaScript, and no answer exists outside the page. A browser
 * that is too old for it never shows the link.
 */
export function SafetyCheck({ cards, bookingUrl, phone, label = 'Book a massage', level, id = 'safety-check' }: SafetyCheckProps) {
  const questions = asked.flatMap((urgency) => cardOf(cards, urgency) ?? [])
  // A library without emergency signs can't tell anyone that it is safe to book.
  if (!questions.some((card) => card.level === 'emergency')) return <><p>You cannot book from this page just now.</p><AskTheClinic phone={phone} /></>
  return (
    <div className={styles.check}>
      {questions.map((card) => (
        <Question key={card.level} card={card} phone={phone} id={`${id}-${card.level}`} level={level} />
      ))}
      <div className={styles.booking} aria-live="polite">
        <div data-booking="">
          <p>You answered no to every question.</p>
          <p><a className={styles.book} href={bookingUrl} rel="noreferrer">{label}</a></p>
        </div>
      </div>
      <p className={styles.private}>Your answers stay on this page. We do not send or save them.</p>
    </div>
  )
}

function Question({ card, phone, id, level }: { card: SafetyCard; phone: string | undefined; id: string; level: HeadingLevel }) {
  return (
    <div className={styles.step}>
      <div className={styles.question} role="radiogroup" aria-labelledby={`${id}-title ${id}-ask`}>
        <Heading level={level} id={`${id}-title`}>{titles[card.level as Asked]}</Heading>
        <ul>{card.redFlags.map((flag) => <li key={flag._id}><Phrase text={flag.screenQuestion ?? `Is this true: ${flag.text}?`} /></li>)}</ul>
        <p id={`${id}-ask`}><strong>Is your answer yes to any of these?</strong></p>
        <div className={styles.answers}>
          {(['yes', 'no'] as const).map((answer) => (
            <label key={answer}>
              <input type="radio" name={id} value={answer} data-answer={answer} autoComplete="off" /> {answer === 'yes' ? 'Yes, to one or more' : 'No, to all of them'}
            </label>
          ))}
        </div>
      </div>
      <div aria-live={card.level === 'emergency' ? 'assertive' : 'polite'}>
        <div data-advice="">
          <CareCard card={card} level={below(level)} />
          {card.level === 'pauseMassage' ? <AskTheClinic phone={phone} /> : null}
        </div>
      </div>
    </div>
  )
}

/** Whom to talk to first. Below the card, for no card but by phone leads away from care. */
function AskTheClinic({ phone }: { phone: string | undefined }) {
  return phone ? <p>Call the clinic: <a href={telephone(phone)} className="unbroken">{phone}</a>.</p> : <p><a href="/clinic">How to reach the clinic</a></p>
}
