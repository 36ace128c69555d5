import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import { SearchPage } from '@/components/pages/search-page'
import { buildIndex, searchPages, type SearchEntry } from '@/lib/search/search'
import { expectOrderedHeadings } from '../headings'
import '@/components/enhance/search'

const entries: SearchEntry[] = [
  { id: 'a', kind: 'condition', path: '/conditions/disc', title: 'Herniated disc', also: ['slipped disc'], signs: ['Leg pain'], summary: 'A disc leaks.', text: '' },
  { id: 'b', kind: 'glossaryTerm', path: '/glossary#b', title: 'Disc', also: [], signs: [], summary: 'A cushion.', text: '' },
]
const index = buildIndex(entries)
const show = (words: string) => render(<SearchPage words={words} hits={words ? searchPages(index, words) : []} />).container

describe('the search page', () => {
  it('has no accessibility fault, with results, without, and before', async () => {
    for (const words of ['', 'sliped disk', 'zzzz']) {
      const container = show(words)
      expect(await axe(container)).toHaveNoViolations()
      expectOrderedHeadings(container)
      container.remove()
    }
  })

  it('shows what was found, with the words marked and the name by which it was found', () => {
    const container = show('sliped disk')
    expect(screen.getByRole('link', { name: 'Herniated disc' })).toHaveAttribute('href', '/conditions/disc')
    expect(container).toHaveTextContent('Also called: slipped disc')
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('slipped')
  })

  it('says so when nothing is found', () => {
    expect(show('zzzz')).toHaveTextContent('Nothing found for “zzzz”')
  })

  it('makes the same elements in the browser as on the server, and sends no words', async () => {
    const server = show('sliped disk').querySelector('[data-server]')?.innerHTML.replace(/ class="[^"]*"/g, '')
    document.body.replaceChildren()
    const container = document.body.appendChild(document.createElement('div'))
    render(<SearchPage words="" hits={[]} />, { container })
    const asked: unknown[] = []
    globalThis.fetch = ((address: unknown) => {
      asked.push(address)
      return Promise.resolve({ ok: true, text: () => Promise.resolve(JSON.stringify(index)) })
    }) as typeof fetch
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sliped disk' } })
    const output = container.querySelector('[data-output]')
    await waitFor(() => expect(output?.innerHTML).toBe(server))
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sliped dis' } })
    expect(asked).toEqual(['/search-index.json'])
  })
})
