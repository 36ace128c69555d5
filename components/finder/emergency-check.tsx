import { fields } from '@/lib/finder/answers'
import { Heading } from '../content/heading'
import { Phrase } from '../content/phrase'
import type { SafetyCard } from '../safety/care-card'
import { telephone, urgencyPrefixes } from '../safety/urgency'
import { Choice } from './choice'
import card from '../safety/care-card.module.css'
import styles from './finder.module.css'

interface EmergencyCheckProps {
  card: SafetyCard
  flags: readonly string[]
  isNone: boolean
}

/**
 * The emergency card as the first question: the number, then the same words, each with a box to tick.
 * A tick hides the rest of the form, by CSS alone, and leaves the way to help. The browser's module shows a reason when it
 * leads here although something was ticked further down.
 */
export function EmergencyCheck({ card: { route, redFlags }, flags, isNone }: EmergencyCheckProps) {
  return (
    <div role="group" aria-labelledby="finder-emergency" data-first="" tabIndex={-1} className={`${card.card} ${card.emergency} ${styles.emergency}`} data-care="emergency">
      <Heading level={2} id="finder-emergency" className={card.heading}>
        <span className="visually-hidden">{urgencyPrefixes.emergency}</span>
        <Phrase text={route.heading} />
      </Heading>
      <div className={card.body}>
        <p>Tick any that is true for you now.</p>
        <p hidden data-reason="unanswered" tabIndex={-1} className={styles.reason}>First tell us about an emergency: tick a sign here, or “None of these”. Then we can show pages.</p>
        <p hidden data-reason="emergency" tabIndex={-1} className={styles.reason}>What you ticked can be a sign of an emergency. Check these signs first: tick one, or “None of these”.</p>
        <div className={styles.help}>
          {route.phone ? <p><a className={card.phone} href={telephone(route.phone)}><Phrase text={route.phoneLabel ?? `Call ${route.phone}`} /></a></p> : null}
          <p className={styles.stop}>Do not wait.</p>
        </div>
        <div className={styles.signs}>
          {redFlags.map((flag) => (
            <Choice key={flag._id} name={fields.flag} value={flag.code} isTicked={flags.includes(flag.code)} isEmergency><Phrase text={flag.text} /></Choice>
          ))}
        </div>
        <div aria-live="assertive" className={styles.told}>
          <p className={styles.stop}>You ticked a sign of an emergency. Do not wait and see. Get help now.</p>
        </div>
        {route.textPhone ? <p>{route.textPhone}</p> : null}
        <div className={styles.none}>
          <Choice name={fields.noEmergency} value="1" isTicked={isNone}><strong>None of these is true for me</strong></Choice>
        </div>
      </div>
    </div>
  )
}
