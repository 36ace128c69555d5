import { render, screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { CareCard, cardOf } from '@/components/safety/care-card'
import { telephone } from '@/components/safety/urgency'
import { WarningCallout } from '@/components/safety/warning-callout'
import { careCards } from '../fixtures'
import { precedes } from '../headings'

const prefixes = {
  emergency: 'Immediate action required: ',
  sameDay: 'Urgent advice: ',
  routine: 'Non-urgent advice: ',
  pauseMassage: 'Tell your RMT first: ',
}

describe.each(careCards)('the $level card', (card) => {
  it('says its urgency inside the heading, for those who can’t see the colour', () => {
    render(<CareCard card={card} level={3} />)
    const heading = screen.getByRole('heading', { level: 3 })
    expect(heading.textContent).toBe(`${prefixes[card.level]}${card.route.heading}`)
    expect(within(heading).getByText(prefixes[card.level].trim())).toHaveClass('visually-hidden')
  })

  it('lists its warning signs and links to nothing but a telephone', async () => {
    const { container } = render(<CareCard card={card} level={2} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(card.redFlags.map((flag) => flag.text))
    for (const link of container.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^tel:\d+$/)
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe.each(careCards)('the number on the $level card', (card) => {
  it('comes before the signs in an emergency, and after them otherwise', () => {
    const { container } = render(<CareCard card={{ ...card, route: { ...card.route, phone: '9-1-1' } }} level={2} />)
    expect(precedes(container.querySelector('a[href^="tel:"]'), screen.getByRole('list'))).toBe(card.level === 'emergency')
  })
})

describe('what a care card adds', () => {
  const [emergency] = careCards
  const withRoute = (route: Partial<NonNullable<typeof emergency>['route']>) => ({ ...emergency!, route: { ...emergency!.route, ...route } })

  it('shows hours and the way for those who can’t phone as sentences', () => {
    render(<CareCard card={withRoute({ hours: 'Day and night', textPhone: 'Ask someone to call for you.' })} level={2} />)
    expect(screen.getByText('Day and night. Ask someone to call for you.')).toBeInTheDocument()
  })

  it('shows the places to go', () => {
    render(<CareCard card={withRoute({ places: [{ name: 'Sample hospital', address: '1 Example Road', hours: undefined }] })} level={2} />)
    expect(screen.getByText('Sample hospital').parentElement).toHaveTextContent('Sample hospital, 1 Example Road')
  })

  it('has no telephone link without a number', () => {
    render(<CareCard card={withRoute({ phone: undefined })} level={2} />)
    expect(screen.queryByRole('link')).toBeNull()
  })
})

it('finds the card of a level, and none where the library has none', () => {
  expect(cardOf(careCards, 'sameDay')?.level).toBe('sameDay')
  expect(cardOf([], 'sameDay')).toBeUndefined()
})

it('turns a written number into one that a phone can call', () => {
  expect(telephone('9-1-1')).toBe('tel:911')
  expect(telephone('+1 (604) 555-0100')).toBe('tel:+16045550100')
})

it('marks a warning callout as important inside its heading', () => {
  render(<WarningCallout title="Discs do not slip" level={2}>Really.</WarningCallout>)
  expect(screen.getByRole('heading', { name: 'Important: Discs do not slip' })).toBeInTheDocument()
})
