import { interestOf } from '@/lib/clinic/interest'
import type { Clinic } from '@/sanity/content/clinic'
import type { Condition } from '@/sanity/content/condition'
import type { PortableText as Content } from '@/sanity/content/parts/portable-text'
import { DoList, DontList } from '../../content/do-list'
import { FaqList } from '../../content/faq-list'
import { given, type PageSection } from '../../content/page-section'
import { PortableText } from '../../content/portable-text'
import type { CiteIndex } from '../../evidence/cite-index'
import { OtherOptions } from '../../evidence/other-options'
import { References } from '../../evidence/references'
import { ReviewPanel } from '../../evidence/review-panel'
import { CareCard, cardOf } from '../../safety/care-card'
import { BeforeYouBook } from './before-you-book'
import { IsItThis } from './is-it-this'
import { MassageSection } from './massage-section'
import { RelatedConditions } from './related-conditions'

/**
 * The sections of a condition page in their order (docs/content-model.md, What pages show first): what a person can do and
 * when to get help come before what the condition is. One without content is left out.
 */
export function conditionSections(condition: Condition, clinic: Clinic | null, cites: CiteIndex): PageSection[] {
  const { symptoms, notThisIf, selfCare, alternatives, careCards, faqs, references, related } = condition
  const sooner = (['sameDay', 'routine'] as const).flatMap((level) => cardOf(careCards, level) ?? [])
  const prose = (content: Content) => content.length > 0 && <PortableText content={content} cites={cites} level={3} />

  return given([
    ['is-it-this', 'Is this what you have?', symptoms.length + notThisIf.length > 0 && <IsItThis condition={condition} />],
    ['what-you-can-do', 'What you can do', selfCare.do.length + selfCare.dont.length > 0 && (
      <>
        <DoList items={selfCare.do} level={3} />
        <DontList items={selfCare.dont} level={3} />
      </>
    )],
    ['how-long-it-lasts', 'How long it lasts', prose(condition.outlook)],
    ['massage', 'What massage can and cannot do', <MassageSection key="massage" condition={condition} cites={cites} />],
    ['other-options', 'Other options', (
      <>
        <p>{interestOf(clinic)}</p>
        {alternatives.length > 0
          ? <OtherOptions options={alternatives} cites={cites} level={3} />
          : <p>We have not listed other options yet. Ask a doctor, nurse practitioner or pharmacist.</p>}
      </>
    )],
    ['when-to-get-help', 'When to get help', sooner.length > 0 && sooner.map((card) => <CareCard key={card.level} card={card} level={3} />)],
    ['what-it-is', 'What it is', prose(condition.whatItIs)],
    ['causes', 'What causes it', prose(condition.causes)],
    ['who-gets-it', 'Who gets it', prose(condition.whoGetsIt)],
    ['diagnosis', 'How it is diagnosed', prose(condition.diagnosis)],
    ['before-you-book', 'Before you book', <BeforeYouBook key="book" clinic={clinic} careCards={careCards} />],
    ['questions', 'Common questions', faqs.length > 0 && <FaqList faqs={faqs} cites={cites} level={3} />],
    ['sources', 'Sources', (
      <>
        {references.length > 0 ? <References references={references} cites={cites} /> : <p>No sources are listed yet.</p>}
        <ReviewPanel updated={condition._updatedAt} review={condition.review} level={3} />
      </>
    )],
    ['related', 'Related conditions', related.length > 0 && <RelatedConditions related={related} />],
  ])
}
