import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { certainties, certaintyWording } from '@/lib/claims/certainty'
import { CertaintyBadge } from '@/components/evidence/certainty-badge'
import { CertaintyKey } from '@/components/evidence/certainty-key'
import { citeIndex, claimPlace } from '@/components/evidence/cite-index'
import { ClaimBlock } from '@/components/evidence/claim-block'
import { IconArray, people } from '@/components/evidence/icon-array'
import { References } from '@/components/evidence/references'
import { fullDate } from '@/components/evidence/full-date'
import { VerdictPanel } from '@/components/evidence/verdict-panel'
import { citation, claim } from '../fixtures'

describe('certainty', () => {
  it.each(certainties)('%s is said in words, and the picture is for the eye alone', (certainty) => {
    const { container } = render(<CertaintyBadge certainty={certainty} />)
    expect(container).toHaveTextContent(`How sure are we? ${certaintyWording[certainty].label}. ${certaintyWording[certainty].meaning}`)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it.each([['high', 4], ['moderate', 3], ['low', 2], ['very-low', 1], ['none', 0]] as const)('%s fills %i of the four bars', (certainty, filled) => {
    const { container } = render(<CertaintyBadge certainty={certainty} />)
    expect(container.querySelectorAll('rect')).toHaveLength(4)
    expect(container.querySelectorAll('rect[data-on]')).toHaveLength(filled)
  })

  it('is explained grade by grade', () => {
    render(<CertaintyKey />)
    expect(screen.getAllByRole('listitem')).toHaveLength(certainties.length)
  })
})

describe('a claim', () => {
  it('shows its statement, its certainty, who was studied and its sources', async () => {
    const source = citation('a')
    const shown = claim('one', [source], { certainty: 'low', interventionNote: 'With exercise.', populationNote: 'Adults.' })
    const { container } = render(<ClaimBlock claim={shown} cites={citeIndex([source], [claimPlace(shown)])} />)
    expect(container).toHaveTextContent('Statement one.')
    expect(container).toHaveTextContent('We are not very sure')
    expect(container).toHaveTextContent('What was studied: With exercise. Adults.')
    expect(screen.getByRole('link', { name: 'Source 1' })).toHaveAttribute('href', '#ref-1')
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('numbers as people', () => {
  it('says in words what it draws', () => {
    const { container } = render(<IconArray n={37} outOf={100} description="They had no pain." />)
    expect(container).toHaveTextContent('About 37 of 100 people. They had no pain.')
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it.each([
    [37, 100, 37, 100],
    [6, 10, 6, 10],
    [138, 1000, 14, 100],
    [12, 10, 10, 10],
    [-1, 10, 0, 10],
  ])('%i of %i are %i of %i', (n, outOf, marked, total) => {
    expect(people(n, outOf)).toEqual({ marked, total })
  })

  it('draws a person for each', () => {
    const { container } = render(<IconArray n={3} outOf={10} description="" />)
    const [marked, rest] = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')?.split('M').length)
    expect([marked, rest]).toEqual([4, 8])
  })
})

describe('references', () => {
  const show = (extra: Parameters<typeof citation>[1]) => {
    const source = citation('a', extra)
    return render(<References references={[source]} cites={citeIndex([source], [])} />).container
  }

  it('link to the DOI first, else to the address', () => {
    show({ doi: '10.1136/bmj.l6273' })
    expect(screen.getByRole('link', { name: 'Study a' })).toHaveAttribute('href', 'https://doi.org/10.1136/bmj.l6273')
  })

  it('say when a source is no longer current', () => {
    expect(show({ status: 'retracted', statusNote: undefined })).toHaveTextContent('Retracted.')
    expect(show({ status: 'current' })).not.toHaveTextContent('Retracted')
  })

  it('do not repeat a year that the journal’s line has already', () => {
    expect(show({ container: 'BMJ 2019;367', year: 2019 }).textContent?.match(/2019/g)).toHaveLength(1)
  })

  it('say in which language a title is that is not English', () => {
    const container = show({ title: 'Lage rugpijn', language: 'nl' })
    expect(screen.getByRole('link', { name: 'Lage rugpijn' })).toHaveAttribute('lang', 'nl')
    expect(container).toHaveTextContent('Lage rugpijn (in Dutch).')
    expect(show({})).not.toHaveTextContent('(in ')
  })

  it('have no way back when nothing on the page names them', () => {
    show({})
    expect(screen.queryByRole('link', { name: /Back/ })).toBeNull()
  })
})

it.each([['may-help', 'Massage may help'], ['not-known', 'We do not know if massage helps'], ['not-suitable-alone', 'Only as part of a plan']] as const)('says the verdict %s as “%s”', (verdict, words) => {
  render(<VerdictPanel suitability={{ verdict, note: undefined, adaptations: [] }} />)
  expect(screen.getByText(words)).toBeInTheDocument()
})

it('writes a date in full, on the clinic’s own calendar', () => {
  expect(fullDate('2026-01-01T05:00:00Z')).toBe('December 31, 2025')
})
