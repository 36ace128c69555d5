import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { SafetyCheck } from '@/components/safety/safety-check'
import { careCards } from '../fixtures'

const show = (cards = careCards, phone?: string) => render(<main><h1>Page</h1><SafetyCheck cards={cards} bookingUrl="https://example.com/book" phone={phone} level={2} /></main>).container

/** That the answers show and hide the right things is CSS: __tests__/e2e/safety-check.spec.ts. */
describe('the safety check', () => {
  it('has no accessibility fault', async () => {
    expect(await axe(show())).toHaveNoViolations()
  })

  it('asks one yes or no a level, with every sign of the library in it', () => {
    show()
    const groups = screen.getAllByRole('radiogroup')
    const asked = careCards.filter(({ level }) => level !== 'routine')
    expect(groups).toHaveLength(asked.length)
    for (const [index, card] of asked.entries()) {
      expect(groups[index]?.querySelectorAll('li')).toHaveLength(card.redFlags.length)
      expect(groups[index]?.querySelectorAll('input')).toHaveLength(2)
    }
  })

  it('keeps the booking link out of and away from every emergency card', () => {
    const container = show()
    const link = screen.getByRole('link', { name: 'Book a massage' })
    expect(link.closest('[data-care]')).toBeNull()
    const emergency = container.querySelector('[data-care="emergency"]')
    expect(emergency?.closest('[data-advice]')?.parentElement?.parentElement?.contains(link)).toBe(false)
  })

  it('says how to reach the clinic after a reason to talk first, outside the card', () => {
    const place = (container: HTMLElement) => [...container.querySelectorAll('[data-advice] > :not([data-care]) a')]
    const [call, ...others] = place(show(careCards, '604-555-0100'))
    expect(call).toHaveAttribute('href', 'tel:6045550100')
    expect(call?.closest('[data-advice]')?.querySelector('[data-care="pauseMassage"]')).not.toBeNull()
    expect(others).toEqual([])
    expect(place(show()).map((link) => link.getAttribute('href'))).toEqual(['/clinic'])
  })

  it('hands the booking site nothing, and holds no form that could be sent', () => {
    const container = show()
    expect(screen.getByRole('link', { name: 'Book a massage' })).toHaveAttribute('rel', 'noreferrer')
    expect(container.querySelector('form')).toBeNull()
    for (const input of container.querySelectorAll('input')) expect(input).toHaveAttribute('autocomplete', 'off')
  })

  it('lets nobody book when there is no emergency card to check against', () => {
    show(careCards.filter(({ level }) => level !== 'emergency'))
    expect(screen.queryByRole('link', { name: 'Book a massage' })).toBeNull()
  })
})
