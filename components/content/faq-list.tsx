import type { Faq } from '@/sanity/content/parts/faq'
import { CiteMarks } from '../evidence/cite-marks'
import { textPlaces, type CiteIndex } from '../evidence/cite-index'
import { Expander } from './expander'
import { below, type HeadingLevel } from './heading'
import { PortableText } from './portable-text'

interface FaqListProps {
  faqs: readonly Faq[]
  cites: CiteIndex
  level: HeadingLevel
}

/** Questions that patients ask, each answer one press away. Sources that the answer itself marks are not named again below it. */
export function FaqList({ faqs, cites, level }: FaqListProps) {
  return (
    <div>
      {faqs.map((faq) => {
        const named = new Set(textPlaces(faq.answer).flatMap(({ place }) => cites.at(place)).map(({ number }) => number))
        const marks = cites.at(faq).filter(({ number }) => !named.has(number))
        return (
          <Expander key={faq._id} id={faq._id} title={faq.question} level={level}>
            <PortableText content={faq.answer} cites={cites} level={below(level)} />
            {marks.length > 0 ? <p>Sources<CiteMarks cites={marks} /></p> : null}
          </Expander>
        )
      })}
    </div>
  )
}
