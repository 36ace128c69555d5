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
  home: <HomePage conditions={conditions} benefits={benefits} clinic={clinic} careCards={careCards} reviewedPages={0} />,
  'home without content': <HomePage conditions={[]} benefits={[]} clinic={null} careCards={[]} reviewedPages={0} />,
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

  it('leads to what needs help today right after the emergency card, before any condition', () => {
    const { container } = render(pages.home)
    const link = screen.getByRole('link', { name: 'signs that need help today' })
    expect(container.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"] [data-care="sameDay"]`)).not.toBeNull()
    expect(container.querySelector('[data-care="emergency"]')?.nextElementSibling).toContainElement(link)
  })

  it('says that nobody has checked the guide until somebody has, and leads to the clinic', () => {
    const { container, rerender } = render(pages.home)
    const about = container.querySelector('#clinic')
    expect(about).toHaveTextContent('Not yet reviewed. No doctor, nurse or other healthcare professional has checked these pages yet.')
    expect(about?.querySelector('a[href="/clinic"]')).not.toBeNull()
    rerender(<HomePage conditions={conditions} benefits={benefits} clinic={clinic} careCards={careCards} reviewedPages={1} />)
    expect(about).not.toHaveTextContent(/Not yet reviewed|No doctor/)
    expect(about).toHaveTextContent('a second person has checked 1 page of this guide')
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

it.each(['conditions', 'benefits'] as const)('says at the top of %s what to do in an emergency', (name) => {
  const { container } = render(pages[name])
  const line = screen.getByText(/In an emergency, do not read on/)
  expect(line.querySelector('a')).toHaveAttribute('href', 'tel:911')
  expect(precedes(line, container.querySelector('h2'))).toBe(true)
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

it.each(['not found', 'error', 'conditions without content'] as const)('breaks no number to call over two lines: %s', (name) => {
  const { container } = render(pages[name])
  for (const link of container.querySelectorAll('a[href^="tel:"]')) expect(link).toHaveClass('unbroken')
})

describe('the error page', () => {
  it('names the emergency number', () => {
    render(<ErrorPage />)
    expect(screen.getByRole('link', { name: '9-1-1' })).toHaveAttribute('href', 'tel:911')
  })
})
