import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { BenefitPage } from '@/components/pages/benefit-page'
import { benefit, claim, clinic, conditionSummary, sources } from '../fixtures'
import { expectOrderedHeadings, precedes } from '../headings'

const show = (shown = benefit) => render(<BenefitPage benefit={shown} clinic={clinic} />).container

describe('a benefit page', () => {
  it('has no accessibility fault and skips no heading level', async () => {
    const container = show()
    expectOrderedHeadings(container)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('answers its question before the emergency card, and everything else after it', () => {
    const container = show()
    const emergency = container.querySelector('[data-care="emergency"]')
    expect(precedes(screen.getByText(/Statement answer/), emergency)).toBe(true)
    expect(precedes(emergency, screen.getByRole('heading', { name: 'What people feel' }))).toBe(true)
  })

  it('shows each myth with its fact', () => {
    show()
    const myth = screen.getByRole('heading', { name: 'Myth: Massage flushes toxins.' })
    expect(precedes(myth, screen.getByText(/Your body does that/))).toBe(true)
  })

  it('says once that the studies were of other people, and on a card only what else holds of it', () => {
    const { unmount } = render(<BenefitPage benefit={benefit} clinic={clinic} />)
    const link = screen.getByRole('link', { name: 'Condition disc-wear' })
    expect(link).toHaveAttribute('href', '/conditions/disc-wear')
    expect(link.closest('li')).toHaveTextContent(/^Condition disc-wear$/)
    expect(precedes(screen.getByText(/^The studies were of other people/), link)).toBe(true)
    unmount()
    const container = show({ ...benefit, conditions: [...benefit.conditions, { ...conditionSummary('scoliosis'), basis: 'not-studied' }, { ...conditionSummary('strain'), basis: 'this-condition' }] })
    expect(container.querySelectorAll('#conditions li')[1]).toHaveTextContent('No study found in people with this condition')
    expect(container.querySelectorAll('#conditions li')[2]).toHaveTextContent('Studied in people with this condition')
    expect(screen.getAllByText(/studies were of other people/)).toHaveLength(1)
  })

  it('shows a statement once: what the answer says already is not said again', () => {
    const [listed] = benefit.claims
    const answered = claim('answer', sources)
    const { unmount } = render(<BenefitPage benefit={{ ...benefit, claims: [answered, listed!] }} clinic={clinic} />)
    expect(screen.getAllByText(/Statement answer/)).toHaveLength(1)
    const more = screen.getByRole('heading', { name: 'What else we can say' })
    expect(precedes(more, screen.getByText(/Statement listed/))).toBe(true)
    unmount()
    show({ ...benefit, claims: [answered] })
    expect(screen.getAllByText(/Statement answer/)).toHaveLength(1)
  })

  it('has no section for what else can be said when there is nothing else, and names the clinic’s interest all the same', () => {
    const container = show({ ...benefit, claims: [claim('answer', sources)] })
    expect(screen.queryByRole('heading', { name: /we can say/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /we can say/ })).toBeNull()
    expect(container.querySelector('#sources')).toHaveTextContent('This clinic sells massage.')
  })

  it('says so when there is nothing to say yet', async () => {
    const container = show({ ...benefit, claims: [], conditions: [], myths: [], references: [], whatPeopleFeel: [] })
    expect(screen.getByText(/found no studies of this yet/)).toBeInTheDocument()
    expect(screen.getByText(/No condition is linked to this yet/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'What people feel' })).toBeNull()
    expectOrderedHeadings(container)
  })
})
