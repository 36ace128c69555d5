import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { FindAnswerPage } from '@/components/pages/find-answer-page'
import { FindPage } from '@/components/pages/find-page'
import { noAnswers, type Answers } from '@/lib/finder/answers'
import { find } from '@/lib/finder/find'
import { expectOrderedHeadings, precedes } from '../headings'
import { emergencyCode, finder, sameDayCode } from './finder'
import '@/components/enhance/finder'

const output = () => document.querySelector<HTMLElement>('[data-output]') as HTMLElement
const tick = (value: string) => fireEvent.click(document.querySelector(`input[value="${value}"]`) as HTMLElement)

describe('the finder', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined
    render(<FindPage finder={finder} />)
  })

  it('has no accessibility fault and skips no heading level', async () => {
    expect(await axe(document.body)).toHaveNoViolations()
    expectOrderedHeadings(document.querySelector('main') as HTMLElement)
  })

  it('is a form that is posted, so that no answer is in an address', () => {
    const form = document.querySelector('form')
    expect(form).toHaveAttribute('method', 'post')
    expect(form).toHaveAttribute('action', '/find/answer')
    expect(form).toHaveAttribute('autocomplete', 'off')
  })

  it('asks about an emergency first', () => {
    const first = document.querySelector('input')
    expect(first).toHaveAttribute('value', emergencyCode)
    expect(precedes(screen.getAllByText(/None of these/)[0] ?? null, document.querySelector('input[name="s"]'))).toBe(true)
  })

  it('has the number to call before the signs, and after a tick says to call', () => {
    const call = within(screen.getByRole('group', { name: /^Immediate action required/ })).getByRole('link', { name: 'Call 9-1-1' })
    expect(precedes(call, document.querySelector('input'))).toBe(true)
    expect(screen.getByText(/^You ticked a sign of an emergency/).parentElement).toHaveAttribute('aria-live', 'assertive')
  })

  it('says nothing before the emergency question is answered', () => {
    expect(output()).toHaveTextContent('Pages that fit will show here')
    tick('low-back-ache')
    expect(output()).toHaveTextContent('First tell us about an emergency')
    expect(within(output()).queryByRole('link')).toBeNull()
  })

  it('ranks pages at once and says why', () => {
    tick('1')
    tick('low-back-ache')
    tick('leg-pain')
    const pages = within(output()).getAllByRole('listitem').filter((item) => item.dataset.part?.startsWith('page-'))
    expect(pages.map((page) => within(page).getByRole('link').getAttribute('href'))).toEqual(['/conditions/disc', '/conditions/strain'])
    expect(pages[0]).toHaveTextContent('Typical: Leg pain below the knee')
    expect(pages[0]).toHaveTextContent('Possible: Low back ache')
    expect(output()).toHaveTextContent('This is not a diagnosis')
    expect(screen.getByText(/^Pages that fit: Disc, Strain\.$/)).toHaveAttribute('role', 'status')
  })

  it('shows the same-day card above the results, with the sign that calls for it alone', () => {
    tick('1')
    tick('numb-leg')
    const card = output().querySelector('[data-care="sameDay"]')
    expect(card?.querySelectorAll('[data-flag]')).toHaveLength(1)
    expect(precedes(card, within(output()).getByText('Pages that fit your answers'))).toBe(true)
  })

  it('tells a screen reader in whole sentences which sign calls for which care', () => {
    const sameDay = finder.careCards.find(({ level }) => level === 'sameDay')!
    tick('1')
    tick('numb-leg')
    expect(document.querySelector('[data-status]')).toHaveTextContent(`Urgent advice: ${sameDay.route.heading} ${sameDay.redFlags[0]!.text}. Pages that fit: Disc.`)
  })

  it('says why it leads to the emergency card when something else was ticked, until that is answered', () => {
    const reason = screen.getByText(/First tell us about an emergency: tick a sign here/)
    tick('leg-pain')
    expect(reason).not.toBeVisible()
    fireEvent.submit(document.querySelector('form') as HTMLElement)
    expect(reason).toBeVisible()
    expect(reason).toHaveFocus()
    expect(reason.closest('[data-care="emergency"]')).not.toBeNull()
    tick('1')
    expect(reason).not.toBeVisible()
  })

  it('says so when what was ticked can be a sign of an emergency', () => {
    cleanup()
    render(<FindPage finder={{ ...finder, rules: { ...finder.rules, escalations: { 'leg-pain': emergencyCode } } }} />)
    tick('leg-pain')
    fireEvent.submit(document.querySelector('form') as HTMLElement)
    const reason = screen.getByText(/What you ticked can be a sign of an emergency/)
    expect(reason).toBeVisible()
    expect(reason).toHaveFocus()
  })

  it('takes every result away for a sign of an emergency', () => {
    tick('1')
    tick('leg-pain')
    tick(emergencyCode)
    expect(output()).toBeEmptyDOMElement()
    tick(emergencyCode)
    expect(output()).toHaveTextContent('Disc')
  })

  it('sends nothing and moves to the answer', () => {
    tick('1')
    tick('leg-pain')
    const sent = fireEvent.submit(document.querySelector('form') as HTMLElement)
    expect(sent).toBe(false)
    expect(output()).toHaveFocus()
  })
})

describe('the answer page, without JavaScript', () => {
  const show = (answers: Partial<Answers>) => {
    const all = { ...noAnswers, ...answers }
    return render(<FindAnswerPage finder={finder} answers={all} finding={find(finder.rules, all)} />).container
  }

  it('shows the emergency card and nothing else', async () => {
    const container = show({ symptoms: ['leg-pain'], flags: [emergencyCode], noEmergency: true })
    expect(container.querySelector('[data-care="emergency"]')).toBeInTheDocument()
    expect(container.querySelector('form')).toBeNull()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['tel:911'])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('shows the same-day card above the ranked pages, then the form as it was filled in', async () => {
    const container = show({ symptoms: ['leg-pain'], flags: [sameDayCode], noEmergency: true })
    const card = container.querySelector('[data-care="sameDay"]')
    const page = screen.getByRole('link', { name: 'Disc' })
    expect(precedes(card, page)).toBe(true)
    expect(screen.getByText('Leg pain below the knee', { selector: 'li' })).toHaveTextContent('Typical: Leg pain below the knee')
    expect(container.querySelector('input[value="leg-pain"]')).toBeChecked()
    expect(container.querySelector(`input[value="${sameDayCode}"]`)).toBeChecked()
    expectOrderedHeadings(container)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('asks again when the emergency question is not answered', () => {
    const container = show({ symptoms: ['leg-pain'] })
    expect(container).toHaveTextContent('First tell us about an emergency')
    expect(screen.queryByRole('link', { name: 'Disc' })).toBeNull()
  })
})
