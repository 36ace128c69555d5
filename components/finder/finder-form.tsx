import { fields, noAnswers, type Answers } from '@/lib/finder/answers'
import type { Finder, FinderSymptom } from '@/sanity/content/finder'
import { Heading } from '../content/heading'
import { Phrase } from '../content/phrase'
import { cardOf } from '../safety/care-card'
import { BodyPicker } from './body-picker'
import { Choice } from './choice'
import { EmergencyCheck } from './emergency-check'
import button from '../content/button.module.css'
import styles from './finder.module.css'

const steps: readonly { title: string; kinds: readonly FinderSymptom['kind'][] }[] = [
  { title: 'Where does it hurt?', kinds: ['where'] },
  { title: 'What does it feel like?', kinds: ['feeling'] },
  { title: 'What makes it better or worse?', kinds: ['better', 'worse'] },
  { title: 'What else is true for you?', kinds: ['other'] },
]

interface FinderFormProps {
  finder: Finder
  answers?: Answers
}

/** Every question in one form. Without JavaScript it is sent, and the answer is a page that nothing keeps. */
export function FinderForm({ finder: { symptoms, careCards }, answers = noAnswers }: FinderFormProps) {
  const emergency = cardOf(careCards, 'emergency')
  const sameDay = cardOf(careCards, 'sameDay')
  // Without the emergency question there is no safe answer.
  if (!emergency || symptoms.length === 0) return <p>The finder is not ready yet. See all <a href="/conditions">conditions</a>.</p>
  return (
    <form action="/find/answer" method="post" autoComplete="off" className={styles.form}>
      <EmergencyCheck card={emergency} flags={answers.flags} isNone={answers.noEmergency} />
      <div className={styles.steps}>
        {steps.map(({ title, kinds }) => {
          const asked = kinds.flatMap((kind) => symptoms.filter((symptom) => symptom.kind === kind))
          return asked.length === 0 ? null : (
            <Step key={title} title={title}>
              {kinds.includes('where') ? <BodyPicker symptoms={asked} /> : null}
              <div className={styles.choices}>
                {asked.map(({ _id, slug, name, plainDescription }) => (
                  <Choice key={_id} id={`finder-${slug}`} name={fields.symptom} value={slug} isTicked={answers.symptoms.includes(slug)}>
                    <strong data-name="">{name}</strong>{plainDescription ? <small>{plainDescription}</small> : null}
                  </Choice>
                ))}
              </div>
            </Step>
          )
        })}
        {sameDay ? (
          <Step title="Last, is any of this true for you?">
            <div className={styles.choices}>
              {sameDay.redFlags.map((flag) => (
                <Choice key={flag._id} name={fields.flag} value={flag.code} isTicked={answers.flags.includes(flag.code)}><Phrase text={flag.text} /></Choice>
              ))}
            </div>
          </Step>
        ) : null}
        <p className={styles.submit}><button type="submit" className={button.button}>Show the pages that fit</button></p>
      </div>
    </form>
  )
}

function Step({ title, children }: { title: string; children: React.ReactNode }) {
  const id = `finder-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-').replace(/-$/, '')}`
  return (
    <div role="group" aria-labelledby={id} className={styles.step}>
      <Heading level={2} id={id}>{title}</Heading>
      {children}
    </div>
  )
}
