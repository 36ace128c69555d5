import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { SheetPage } from '@/components/pages/sheet-page'
import { bareCondition, clinic, condition } from '../fixtures'
import { expectOrderedHeadings } from '../headings'

const show = (shown = condition) => render(<SheetPage condition={shown} clinic={clinic} address="https://example.com/conditions/herniated-disc" />).container

describe('the take-away sheet', () => {
  it('has no accessibility fault and skips no heading level, full or bare', async () => {
    for (const shown of [condition, bareCondition]) {
      const container = show(shown)
      expect(await axe(container)).toHaveNoViolations()
      expectOrderedHeadings(container)
      container.remove()
    }
  })

  it('holds symptoms, questions, warning signs, the address, the revision and the code', () => {
    const container = show()
    for (const { symptom } of condition.symptoms) expect(container).toHaveTextContent(symptom.name)
    for (const card of condition.careCards.filter(({ level }) => level === 'emergency' || level === 'sameDay')) {
      for (const flag of card.redFlags) expect(container).toHaveTextContent(flag.text)
    }
    expect(screen.getByRole('heading', { name: 'Questions to ask' })).toBeInTheDocument()
    expect(container).toHaveTextContent(`https://example.com/conditions/herniated-discRevision ${condition._rev}`)
    expect(screen.getByRole('img', { name: /QR code/ })).toBeInTheDocument()
  })

  it('holds no field that could keep an answer, and no way to book', () => {
    const container = show()
    expect(container.querySelector('input, textarea, form')).toBeNull()
    expect(container.innerHTML).not.toContain('example.com/book')
  })
})
