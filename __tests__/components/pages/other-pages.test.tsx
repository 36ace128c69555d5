import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { BenefitsPage } from '@/components/pages/benefits-page'
import { ConditionsPage } from '@/components/pages/conditions-page'
import { DesignPage } from '@/components/pages/design-page'
import { ErrorPage } from '@/components/pages/error-page'
import { HomePage } from '@/components/pages/home-page'
import { NotFoundPage } from '@/components/pages/not-found-page'
import { benefitItem, careCards, claim, clinic, conditionSummary, sources } from '../fixtures'
import { expectOrderedHeadings, precedes } from '../headings'

const conditions = [conditionSummary('scoliosis'), conditionSummary('disc-wear', { alsoKnownAs: ['DDD'] }), conditionSummary('low-back-pain', { isHub: true })]
const benefits = [benefitItem('stress', { shortAnswer: [{ _type: 'claimEmbed', _key: 'a', claim: claim('stress', sources, { certainty: 'low' }) }] }), benefitItem('flexibility')]

const pages = {
  home: <HomePage conditions={conditions} benefits={benefits} clinic={clinic} careCards={careCards} />,
  'home without content': <HomePage conditions={[]} benefits={[]} clinic={null} careCards={[]} />,
  conditions: <ConditionsPage conditions={conditions} />,
  'conditions without content': <ConditionsPage conditions={[]} />,
  benefits: <BenefitsPage benefits={benefits} />,
  'benefits without content': <BenefitsPage benefits={[]} />,
  'not found': <NotFoundPage />,
  error: <ErrorPage />,
  design: <DesignPage />,
}

describe.each(Object.entries(pages))('the page: %s', (_name, page) => {
  it('has no accessibility fault, skips no heading level and has one main part', async () => {
    const { container } = render(page)
    expectOrderedHeadings(container)
    expect(container.querySelectorAll('main#main')).toHaveLength(1)
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('the home page', () => {
  it('shows the emergency card before the conditions, and the most common condition first', () => {
    const { container } = render(pages.home)
    const first = screen.getByRole('link', { name: 'Condition low-back-pain' })
    expect(precedes(container.querySelector('[data-care="emergency"]'), first)).toBe(true)
    expect(precedes(first, screen.getByRole('link', { name: 'Condition scoliosis' }))).toBe(true)
  })

  it('leads to the finder, and says what needs help today before it speaks of massage', () => {
    const { container } = render(pages.home)
    expect(screen.getByRole('link', { name: 'Find your page' })).toHaveAttribute('href', '/find')
    expect(precedes(container.querySelector('[data-care="sameDay"]'), container.querySelector('#benefits'))).toBe(true)
  })

  it('shows the certainty of a benefit’s short answer', () => {
    render(pages.home)
    expect(screen.getByRole('link', { name: 'Does massage help stress?' }).closest('li')).toHaveTextContent('We are not very sure')
  })

  it('describes its illustration in words', () => {
    render(pages.home)
    expect(screen.getByRole('img', { name: /Five bones, called vertebrae/ })).toBeInTheDocument()
  })
})

describe('the conditions page', () => {
  it('starts with the hub, then A to Z, with other names', () => {
    render(pages.conditions)
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Condition low-back-pain', 'Condition disc-wear', 'Condition scoliosis'])
    expect(screen.getByText('Also called: DDD')).toBeInTheDocument()
  })

  it('offers the nurse line when nothing is published', () => {
    render(pages['conditions without content'])
    expect(screen.getByRole('link', { name: '8-1-1' })).toHaveAttribute('href', 'tel:811')
  })
})

describe.each(['not found', 'error'] as const)('the page for the lost: %s', (name) => {
  it.each(['/find', '/symptoms', '/search', '/conditions', '/benefits', '/'])('leads to %s', (path) => {
    const { container } = render(pages[name])
    expect(container.querySelector(`main a[href="${path}"]`)).not.toBeNull()
  })
})

describe('the error page', () => {
  it('names the emergency number', () => {
    render(<ErrorPage />)
    expect(screen.getByRole('link', { name: '9-1-1' })).toHaveAttribute('href', 'tel:911')
  })
})
