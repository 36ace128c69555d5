import type { Condition } from '@/sanity/content/condition'
import { Heading } from '../../content/heading'

type Symptom = Condition['symptoms'][number]

/** Signs that fit and signs that do not. Never a diagnosis. */
export function IsItThis({ condition: { slug, symptoms, notThisIf } }: { condition: Condition }) {
  return (
    <>
      <Signs title="Typical signs" symptoms={symptoms.filter(({ weight }) => weight === 'typical')} />
      <Signs title="Possible signs" symptoms={symptoms.filter(({ weight }) => weight === 'possible')} />
      {notThisIf.length > 0 ? (
        <>
          <Heading level={3}>You probably do not have this if:</Heading>
          <ul>{notThisIf.map((sign) => <li key={sign}>{sign}</li>)}</ul>
        </>
      ) : null}
      <p>This page cannot tell you what you have. A doctor, nurse or other healthcare professional can check. You can <a href={`/conditions/${slug}/sheet`}>print a sheet to take along</a>.</p>
    </>
  )
}

function Signs({ title, symptoms }: { title: string; symptoms: readonly Symptom[] }) {
  if (symptoms.length === 0) return null
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <ul>
        {symptoms.map(({ symptom: { _id, name, slug, plainDescription } }) => (
          <li key={_id}><a href={`/symptoms/${slug}`}>{name}</a>{plainDescription ? `. ${plainDescription}` : null}</li>
        ))}
      </ul>
    </>
  )
}
