import { DoList, DontList } from '../content/do-list'
import { Expander } from '../content/expander'
import { FaqList } from '../content/faq-list'
import { KeyFacts } from '../content/key-facts'
import { MythList } from '../content/myth-list'
import { PageIntro } from '../content/page-intro'
import { given } from '../content/page-section'
import { Section } from '../content/section'
import { SummaryCard, SummaryCards } from '../content/summary-card'
import { CertaintyKey } from '../evidence/certainty-key'
import { citeIndex, claimPlace } from '../evidence/cite-index'
import { ClaimBlock } from '../evidence/claim-block'
import { References } from '../evidence/references'
import { ReviewPanel } from '../evidence/review-panel'
import { VerdictPanel } from '../evidence/verdict-panel'
import { LumbarSpine } from '../illustrations/lumbar-spine'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { ContentsList } from '../navigation/contents-list'
import { CareCard } from '../safety/care-card'
import { WarningCallout } from '../safety/warning-callout'
import { Swatches } from './design/swatches'
import { careCards, citation, claim, faq, paragraph } from './design/samples'
import styles from './layout.module.css'

/** Every part that pages are made of, on one page. Not for patients. */
export function DesignPage() {
  const facts = [{ text: 'A key fact is one short sentence.' }, { text: 'Each has its source.' }]
  const cites = citeIndex([citation], [...facts.map((place) => ({ place, citations: [citation] })), claimPlace(claim), { place: faq, citations: faq.citations }])
  const sections = given([
    ['type', 'Type', <Type key="type" />],
    ['colour', 'Colour', <Swatches key="colour" />],
    ['care', 'Care cards', careCards.map((card) => <CareCard key={card.level} card={card} level={3} />)],
    ['callout', 'Warning callout', <WarningCallout key="callout" title="Discs do not slip" level={3}><p>A common misconception, put right.</p></WarningCallout>],
    ['lists', 'Do and do not', <div key="lists"><DoList items={['keep moving']} level={3} /><DontList items={['stay in bed']} level={3} /></div>],
    ['verdict', 'Verdict', <VerdictPanel key="verdict" suitability={{ verdict: 'not-known', note: 'Why, in a sentence.', adaptations: [] }} />],
    ['claim', 'Claim with its numbers', <ClaimBlock key="claim" claim={claim} cites={cites} />],
    ['certainty', 'How sure are we?', <CertaintyKey key="certainty" />],
    ['myths', 'Myth and fact', <MythList key="myths" myths={[{ myth: 'A sample myth.', fact: [paragraph('fact', 'What is known.')] }]} cites={cites} level={3} />],
    ['cards', 'Summary cards', (
      <SummaryCards key="cards">
        <SummaryCard href="/conditions" title="A way to a page" level={3} note="With a short note"><p>And what it is about.</p></SummaryCard>
        <SummaryCard href="/benefits" title="Another way" level={3} />
      </SummaryCards>
    )],
    ['expander', 'Expander and questions', <div key="expander"><Expander title="More about this"><p>Opens without JavaScript.</p></Expander><FaqList faqs={[faq]} cites={cites} level={3} /></div>],
    ['references', 'References and review', <div key="references"><References references={[citation]} cites={cites} /><ReviewPanel updated="2026-01-15T20:00:00Z" review={{ status: { state: 'not-reviewed' }, log: [] }} level={3} /></div>],
  ])
  return (
    <>
      <Breadcrumbs trail={[{ href: '/', title: 'Home' }]} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="The parts of this guide" caption="Samples, not for patients" art={<LumbarSpine />}><p>What pages are made of, in both colour schemes and on paper.</p></PageIntro>
        <div className={`${styles.body} ${styles.two}`}>
          <KeyFacts facts={facts} cites={cites} level={2} />
          <ContentsList entries={sections} />
          <div>{sections.map(({ id, title, content }) => <Section key={id} id={id} title={title}>{content}</Section>)}</div>
        </div>
      </main>
    </>
  )
}

function Type() {
  return (
    <>
      <p>Body text, with <a href="#type">a link</a> and <strong>strong words</strong>.</p>
      <h3>Third level</h3>
      <ul><li>a point</li><li>another point</li></ul>
      <h4>Fourth level</h4>
      <ol><li>first</li><li>then</li></ol>
    </>
  )
}
