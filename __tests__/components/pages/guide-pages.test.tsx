import { render, screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { ReactElement } from 'react'
import { AboutPage } from '@/components/pages/about-page'
import { AccessibilityPage } from '@/components/pages/accessibility-page'
import { ClinicPage } from '@/components/pages/clinic-page'
import { EvidencePage } from '@/components/pages/evidence-page'
import { GlossaryPage } from '@/components/pages/glossary-page'
import { PrivacyPage } from '@/components/pages/privacy-page'
import { QuestionsPage } from '@/components/pages/questions-page'
import { SymptomPage } from '@/components/pages/symptom-page'
import { SymptomsPage } from '@/components/pages/symptoms-page'
import { TechniquePage } from '@/components/pages/technique-page'
import { TechniquesPage } from '@/components/pages/techniques-page'
import { careCards, claim, clinic, conditionSummary, sources } from '../fixtures'
import { changes, evidence, practitioner, questions, services, symptom, symptoms, technique, techniques, terms } from '../guide-fixtures'
import { expectOrderedHeadings, precedes } from '../headings'

const bareSymptom = { ...symptom, plainDescription: undefined, alsoKnownAs: [], escalationCard: undefined, conditions: [] }
const bareTechnique = { ...technique, clinicalName: undefined, howItFeels: [], duration: undefined, commonEffects: [], adaptations: [], harmClaims: [], generalClaims: [], faqs: [], references: [] }

const pages: Record<string, ReactElement> = {
  evidence: <EvidencePage evidence={evidence} clinic={clinic} />,
  'evidence without content': <EvidencePage evidence={{ conditions: [], benefits: [], claims: [], redFlags: [], references: [] }} clinic={null} />,
  techniques: <TechniquesPage techniques={techniques} />,
  'techniques without content': <TechniquesPage techniques={[]} />,
  technique: <TechniquePage technique={technique} clinic={clinic} />,
  'a bare technique': <TechniquePage technique={bareTechnique} clinic={null} />,
  symptoms: <SymptomsPage symptoms={symptoms} emergency={symptom.emergencyCard} />,
  'symptoms without content': <SymptomsPage symptoms={[]} emergency={undefined} />,
  symptom: <SymptomPage symptom={symptom} />,
  'a bare symptom': <SymptomPage symptom={bareSymptom} />,
  glossary: <GlossaryPage terms={terms} />,
  'glossary without content': <GlossaryPage terms={[]} />,
  questions: <QuestionsPage questions={questions} />,
  'questions without content': <QuestionsPage questions={{ groups: [], references: [] }} />,
  clinic: <ClinicPage clinic={clinic} services={services} practitioners={[practitioner]} careCards={careCards} />,
  'clinic without content': <ClinicPage clinic={null} services={[]} practitioners={[]} careCards={[]} />,
  about: <AboutPage clinic={clinic} changes={changes} />,
  'about without content': <AboutPage clinic={null} changes={{ pages: [], reviewedPages: 0 }} />,
  privacy: <PrivacyPage />,
  accessibility: <AccessibilityPage clinic={{ ...clinic, email: 'clinic@example.com', phone: '604-555-0100' }} />,
  'accessibility without a clinic': <AccessibilityPage clinic={null} />,
}

const show = (name: keyof typeof pages) => render(pages[name]!).container

describe.each(Object.keys(pages))('the page: %s', (name) => {
  it('has no accessibility fault, skips no heading level, has one main part and no id twice', async () => {
    const container = show(name)
    expectOrderedHeadings(container)
    expect(container.querySelectorAll('main#main')).toHaveLength(1)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('leads from each address on the page to a place that is there', () => {
    const container = show(name)
    for (const link of container.querySelectorAll('a[href^="#"]')) {
      expect(container.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull()
    }
  })
})

describe('the evidence grid', () => {
  const cellOf = (row: string, column: number) => within(screen.getByRole('row', { name: new RegExp(row) })).getAllByRole('cell')[column]!

  it('is a table with a caption, a header for each column and each row, and a cell for each pair', () => {
    show('evidence')
    expect(screen.getByRole('table', { name: /What studies of massage say, for each condition/ })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Condition', 'Pain', 'Doing everyday things', 'Stress'])
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(['Condition low-back-pain', 'Condition spinal-stenosis'])
    expect(screen.getAllByRole('cell')).toHaveLength(6)
  })

  it('names and links its column in each cell, for the narrow screen that shows no header row', () => {
    show('evidence')
    expect(within(cellOf('Condition low-back-pain', 2)).getByRole('link', { name: 'Stress' })).toHaveAttribute('href', '/benefits/stress')
    expect(document.querySelector('[aria-hidden="true"] a')).toBeNull()
  })

  it('comes after what its words mean, and after a list of what the page holds', () => {
    const container = show('evidence')
    expect([...container.querySelectorAll('main h2')].map((heading) => heading.textContent).slice(0, 3)).toEqual(['On this page', 'What the words mean', 'By condition'])
  })

  it('says direction and certainty in words, and leads to the statement', () => {
    show('evidence')
    const cell = cellOf('Condition low-back-pain', 0)
    expect(cell).toHaveTextContent('May help')
    expect(cell).toHaveTextContent('We are not very sure')
    const number = within(cell).getByRole('link', { name: /Statement/ })
    expect(document.getElementById(number.getAttribute('href')!.slice(1))).toHaveTextContent('Statement own.')
  })

  it('marks what was studied in other people, and says “Not known” where there is no claim', () => {
    show('evidence')
    expect(cellOf('Condition spinal-stenosis', 2)).toHaveTextContent('Studied in other people')
    expect(cellOf('Condition spinal-stenosis', 0)).toHaveTextContent(/^PainNot known$/)
    expect(within(cellOf('Condition spinal-stenosis', 0)).queryByRole('link')).toBeNull()
  })

  it('lists every statement once, with its sources', () => {
    const container = show('evidence')
    for (const { _id, statement } of evidence.claims) {
      const entry = container.querySelector(`#${_id}`)
      expect(entry).toHaveTextContent(statement)
      expect(within(entry as HTMLElement).getAllByRole('link', { name: /^Source/ }).length).toBeGreaterThan(0)
    }
  })

  it('says of every warning sign why it matters and what names it, the most urgent first', () => {
    const section = within(show('evidence').querySelector('#warning-signs') as HTMLElement)
    expect(section.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(/^Emergency/)
    for (const { text, why } of evidence.redFlags) {
      const sign = section.getAllByRole('listitem').find((item) => item.textContent?.includes(text)) as HTMLElement
      expect(sign).toHaveTextContent(why ?? '')
      expect(within(sign).getByRole('link', { name: 'Source 3' })).toHaveAttribute('href', '#ref-3')
    }
  })
})

describe('a technique page', () => {
  it('shows the emergency card, then what a person needs to know to consent, in that order', () => {
    const container = show('technique')
    expect([...container.querySelectorAll('main h2')].map((heading) => heading.textContent)).toEqual([
      expect.stringMatching(/^Immediate action required/), 'On this page', 'What happens', 'How it feels', 'How long it takes', 'Common after-effects', 'Rare harms', 'Who should wait',
      'How it can be changed for you', 'When to stop', 'What studies say', 'Common questions', 'Sources',
    ])
  })

  it('shows the card of those who should wait, and the harms of massage in general as statements', () => {
    const container = show('technique')
    expect(container.querySelector('#who-should-wait [data-care="pauseMassage"]')).not.toBeNull()
    expect(container.querySelector('#harms')).toHaveTextContent('Statement sore.')
    expect(container.querySelector('#stop')).toHaveTextContent('You can stop at any time.')
  })

  it('says so when no statement is about this technique alone', () => {
    const container = show('technique')
    expect(screen.getByText('The studies in our list tested massage as a whole, not this technique alone.')).toBeInTheDocument()
    expect(container.querySelector('#studies')).toHaveTextContent('Massage as a whole, studied in other people: 1 statement')
    expect(container.querySelector('#studies details')).toHaveTextContent('Statement general.')
  })

  it('shows a statement that a text names under what studies say, after the harms, and once', () => {
    const embedded = claim('embedded', sources)
    const { container, unmount } = render(<TechniquePage technique={{ ...technique, ownClaims: [embedded], generalClaims: [embedded] }} clinic={clinic} />)
    expect(screen.getAllByText(/Statement embedded/)).toHaveLength(1)
    expect(container.querySelector('#studies')).toHaveTextContent('Statement embedded.')
    expect(container.querySelector('#what-happens')).toHaveTextContent(/^What happensYou talk first\.\d$/)
    unmount()
    const harm = render(<TechniquePage technique={{ ...technique, harmClaims: [embedded] }} clinic={clinic} />).container
    expect(screen.getAllByText(/Statement embedded/)).toHaveLength(1)
    expect(harm.querySelector('#harms')).toHaveTextContent('Statement embedded.')
  })

  it('numbers its sources in the order in which it names them', () => {
    const numbers = [...show('technique').querySelectorAll('sup a')].map((mark) => Number(mark.textContent))
    expect(numbers.filter((number, index) => numbers.indexOf(number) === index)).toEqual([1, 2, 3])
  })
})

describe('a symptom page', () => {
  it('shows the emergency card and the care that the sign itself needs before anything it may be', () => {
    const container = show('symptom')
    const mayBe = screen.getByRole('heading', { name: 'What it may be' })
    expect(precedes(container.querySelector('[data-care="emergency"]'), container.querySelector('[data-care="sameDay"]'))).toBe(true)
    expect(precedes(container.querySelector('[data-care="sameDay"]'), mayBe)).toBe(true)
  })

  it('names conditions by how often it goes with them, never as a diagnosis', () => {
    show('symptom')
    const often = screen.getByRole('heading', { name: 'It often goes with' })
    const sometimes = screen.getByRole('heading', { name: 'It sometimes goes with' })
    const [typical, possible] = ['spinal-stenosis', 'low-back-pain'].map((slug) => screen.getByRole('link', { name: conditionSummary(slug).title }))
    expect(precedes(often, typical!)).toBe(true)
    expect(precedes(typical!, sometimes)).toBe(true)
    expect(precedes(sometimes, possible!)).toBe(true)
    expect(screen.getByText(/cannot tell you what you have/)).toBeInTheDocument()
  })

  it('leads to no page when none lists the sign, and says who can check it', () => {
    show('a bare symptom')
    expect(screen.getByText('We have no page about this. A doctor or nurse practitioner can check it.')).toBeInTheDocument()
    expect(screen.queryByText(/page that fits you best/)).toBeNull()
    expect(screen.getByRole('link', { name: 'Tick what you notice' })).toHaveAttribute('href', '/find')
  })

  it('leads to the signs that need help today where it shows none of its own', () => {
    show('symptom')
    expect(screen.queryByRole('link', { name: 'signs that need help today' })).toBeNull()
    const container = show('a bare symptom')
    const link = within(container).getByRole('link', { name: 'signs that need help today' })
    expect(link).toHaveAttribute('href', '/#same-day')
    expect(container.querySelector('[data-care="emergency"]')?.nextElementSibling).toContainElement(link)
  })

  it('does not say that a review is to come, for it can have none', () => {
    expect(show('symptom')).not.toHaveTextContent('has checked this page yet')
    expect(screen.getByText(/Nobody reviews a page like this one by itself/)).toBeInTheDocument()
  })

  it('keeps every link but the phone number out of the cards', () => {
    const container = show('symptom')
    for (const link of container.querySelectorAll('[data-care] a')) expect(link.getAttribute('href')).toMatch(/^tel:/)
  })
})

describe('the other pages', () => {
  it.each(['evidence', 'techniques', 'glossary', 'questions'])('says at the top of %s what to do in an emergency', (name) => {
    const line = within(show(name)).getByText(/In an emergency, do not read on/)
    expect(line.querySelector('a')).toHaveAttribute('href', 'tel:911')
    expect(precedes(line, document.querySelector('main h2'))).toBe(true)
  })

  it('leads from the symptoms to the signs that need help today', () => {
    show('symptoms')
    expect(screen.getByRole('link', { name: 'signs that need help today' })).toHaveAttribute('href', '/#same-day')
  })

  it('groups symptoms by kind', () => {
    show('symptoms')
    expect(screen.getAllByRole('heading', { level: 2 }).slice(1).map((heading) => heading.textContent)).toEqual(['Where it is', 'What makes it worse'])
  })

  it('gives each word an address, how to say it and its other names', () => {
    const container = show('glossary')
    expect(container.querySelector('#glossaryTerm-sciatica')).toHaveTextContent('SciaticaSay: sy-AT-ik-uhPain down the leg.Also called: leg pain')
    expect(within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link').map((link) => link.textContent)).toEqual(['D', 'S'])
  })

  it('gives each question an address, general ones first', () => {
    const container = show('questions')
    expect(container.querySelector('#faq-general')?.tagName).toBe('DETAILS')
    expect(precedes(container.querySelector('#faq-general'), container.querySelector('#faq-stenosis'))).toBe(true)
  })

  it('keeps massage therapy and acupuncture apart, each with its own licence', () => {
    const container = show('clinic')
    const [massage, acupuncture] = ['#massage-therapy', '#acupuncture'].map((id) => container.querySelector(id))
    expect(massage).not.toHaveTextContent(/acupuncture|needle/i)
    expect(acupuncture).toHaveTextContent('another practitioner with another licence')
    expect(acupuncture).not.toHaveTextContent('Registered massage therapist')
  })

  it('asks about warning signs before the way to book', () => {
    const container = show('clinic')
    expect(precedes(container.querySelector('[data-care="emergency"]'), screen.getByText('Book a massage', { selector: 'a' }))).toBe(true)
  })

  it('says that samples are samples, and names no practitioner that is not there', () => {
    show('clinic')
    expect(screen.getByRole('heading', { name: /These are sample details/ })).toBeInTheDocument()
    expect(screen.getByText('Practice focus: low back')).toBeInTheDocument()
    show('clinic without content')
    expect(screen.getByText(/has not named its practitioners yet/)).toBeInTheDocument()
  })

  it('says that nobody has reviewed the guide, until somebody has', () => {
    const { rerender } = render(<AboutPage clinic={clinic} changes={changes} />)
    expect(screen.getByText('Not yet reviewed.')).toBeInTheDocument()
    rerender(<AboutPage clinic={clinic} changes={{ ...changes, reviewedPages: 2 }} />)
    expect(screen.queryByText('Not yet reviewed.')).toBeNull()
  })
})
