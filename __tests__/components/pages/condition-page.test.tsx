import { render, screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { ConditionPage } from '@/components/pages/condition-page'
import type { Citation } from '@/sanity/content/parts/citation'
import { bareCondition, claim, clinic, condition, sources } from '../fixtures'
import { expectOrderedHeadings, precedes } from '../headings'

const show = (shown = condition, of: typeof clinic | null = clinic) => render(<ConditionPage condition={shown} clinic={of} />).container

describe('a condition page', () => {
  it('has no accessibility fault', async () => {
    expect(await axe(show())).toHaveNoViolations()
  })

  it('skips no heading level, full or bare', () => {
    expectOrderedHeadings(show())
    expectOrderedHeadings(show(bareCondition, null))
  })

  it('shows the emergency card right after the summary, before anything that could be booked', () => {
    const container = show()
    const emergency = container.querySelector('[data-care="emergency"]')
    expect(precedes(screen.getByText(condition.summary), emergency)).toBe(true)
    for (const later of [screen.getByRole('heading', { name: 'Key facts' }), screen.getByRole('link', { name: 'Book a massage' })]) {
      expect(precedes(emergency, later)).toBe(true)
    }
  })

  it('leads from near its top to the signs that need help today, outside the emergency card', () => {
    const container = show()
    const link = screen.getByRole('link', { name: 'signs that need help today' })
    expect(link).toHaveAttribute('href', '#when-to-get-help')
    expect(link.closest('[data-care]')).toBeNull()
    expect(precedes(container.querySelector('[data-care="emergency"]'), link)).toBe(true)
    expect(precedes(link, screen.getByRole('heading', { name: 'Key facts' }))).toBe(true)
  })

  it('numbers its sources in the order in which it names them', () => {
    const [a, b, c, d] = sources as [Citation, Citation, Citation, Citation]
    const movesFirst = { ...condition, ownClaims: [claim('moves', [d], { outcome: 'ROM' }), claim('pain', [c], { outcome: 'pain-long' })], references: [a, b, d, c] }
    for (const shown of [condition, movesFirst]) {
      const { container, unmount } = render(<ConditionPage condition={shown} clinic={clinic} />)
      const numbers = [...container.querySelectorAll('sup a')].map((mark) => Number(mark.textContent))
      expect(numbers.filter((number, index) => numbers.indexOf(number) === index)).toEqual([1, 2, 3, 4])
      unmount()
    }
  })

  it('says what is known of pain before the rest', () => {
    show({ ...condition, ownClaims: [claim('moves', sources, { outcome: 'ROM' }), claim('months', sources, { outcome: 'pain-long' }), claim('weeks', sources, { outcome: 'pain-short' })] })
    const [weeks, months, moves] = ['weeks', 'months', 'moves'].map((name) => screen.getByText(`Statement ${name}.`))
    expect(precedes(weeks!, months!)).toBe(true)
    expect(precedes(months!, moves!)).toBe(true)
  })

  it('keeps the booking link out of every care card', () => {
    show()
    expect(screen.getByRole('link', { name: 'Book a massage' }).closest('[data-care]')).toBeNull()
  })

  it.each([['with', clinic], ['without', null]])('leads to the techniques before a patient agrees to one, below the check and outside its cards, %s a way to book', (_with, of) => {
    const container = show(condition, of)
    const link = screen.getByRole('link', { name: 'massage techniques' })
    expect(link).toHaveAttribute('href', '/techniques')
    expect(container.querySelector('#before-you-book')).toContainElement(link)
    expect(link.closest('[data-care], [data-booking]')).toBeNull()
    for (const question of screen.queryAllByRole('radiogroup', { hidden: true })) expect(precedes(question, link)).toBe(true)
    expect(container.querySelectorAll('#before-you-book [role="radiogroup"]').length > 0).toBe(of !== null)
  })

  it('tells a patient what to do before what it is (docs/content-model.md, What pages show first)', () => {
    const container = show()
    expect([...container.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Immediate action required: Call 9-1-1 or go to the nearest emergency department now if:',
      'Key facts', 'On this page', 'Is this what you have?', 'What you can do', 'How long it lasts', 'What massage can and cannot do', 'Other options', 'When to get help',
      'What it is', 'What causes it', 'Who gets it', 'How it is diagnosed', 'Before you book', 'Common questions', 'Sources', 'Related conditions',
    ])
  })

  it('lists in its contents every section and nothing else', () => {
    const container = show()
    const contents = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    expect(contents.map((link) => link.getAttribute('href'))).toEqual([...container.querySelectorAll('main section[id]:not(#key-facts)')].map((section) => `#${section.id}`))
  })

  it('says the verdict in words, and tells claims about this condition from claims about others', () => {
    show()
    expect(screen.getByText('We do not know if massage helps', { selector: 'strong' })).toBeInTheDocument()
    const own = screen.getByRole('heading', { name: 'For people with this condition' })
    const general = screen.getByRole('heading', { name: /^Studied in other people: \d+ statements?$/ })
    expect(precedes(own, screen.getByText(/Statement own/))).toBe(true)
    expect(precedes(screen.getByText(/Statement own/), general)).toBe(true)
    expect(precedes(general, screen.getByText(/Statement general/))).toBe(true)
    expect(precedes(screen.getByRole('heading', { name: 'Unwanted effects' }), screen.getByText(/Statement sore/))).toBe(true)
  })

  it('links every source mark to its reference, with ids that occur once', () => {
    const container = show()
    const marks = [...container.querySelectorAll<HTMLAnchorElement>('sup a')]
    expect(marks.length).toBeGreaterThan(8)
    for (const mark of marks) {
      expect(mark).toHaveAttribute('href', `#ref-${mark.textContent}`)
      expect(container.querySelector(`#ref-${mark.textContent}`)).not.toBeNull()
    }
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads back from a reference to where it is first used', () => {
    const container = show()
    for (const back of screen.getAllByRole('link', { name: /Back to where source/ })) {
      const target = container.querySelector(back.getAttribute('href') ?? '')
      const number = target?.textContent
      expect(target).toBe(container.querySelector(`sup a[href="#ref-${number}"]`))
    }
  })

  it('says that nobody has reviewed it, and when it changed', () => {
    show()
    expect(screen.getByRole('heading', { name: 'Not yet reviewed by a clinician' })).toBeInTheDocument()
    expect(screen.getByText('January 15, 2026')).toHaveAttribute('datetime', condition._updatedAt)
  })

  it('names on what a link to a benefit stands', () => {
    show()
    expect(screen.getByRole('link', { name: 'Does massage help flexibility?' }).closest('li')).toHaveTextContent('studied in other people')
  })

  it('says so where no study was found', () => {
    const [benefit] = condition.benefits
    show({ ...condition, benefits: [{ ...benefit!, basis: 'not-studied' }] })
    expect(screen.getByRole('link', { name: 'Does massage help flexibility?' }).closest('li')).toHaveTextContent('(no study found in people with this condition)')
  })

  it('loads its first picture at once and the others when they are near', () => {
    const [first, second] = [...show().querySelectorAll('img')]
    expect(first).toHaveAttribute('fetchpriority', 'high')
    expect(first).toHaveAttribute('loading', 'eager')
    expect(second).toHaveAttribute('loading', 'lazy')
  })
})

describe('a condition page with little content', () => {
  it('leaves out sections without content and their places in the contents list', () => {
    show(bareCondition, null)
    for (const gone of ['Key facts', 'Is this what you have?', 'What causes it', 'What you can do', 'Common questions', 'Related conditions']) {
      expect(screen.queryByRole('heading', { name: gone })).toBeNull()
      expect(screen.queryByRole('link', { name: gone })).toBeNull()
    }
  })

  it('says so where a reader would look for something', () => {
    show(bareCondition, null)
    expect(screen.getByText(/found no studies of massage in people with this condition/)).toBeInTheDocument()
    expect(screen.getByText(/have not listed other options yet/)).toBeInTheDocument()
    expect(screen.getByText(/cannot book from this page yet/)).toBeInTheDocument()
  })

  it('has no accessibility fault either', async () => {
    expect(await axe(show(bareCondition, null))).toHaveNoViolations()
  })
})
