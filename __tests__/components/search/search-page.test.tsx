import { createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { SearchPage } from '@/components/pages/search-page'
import { buildEngine, find, nothing, type Searched } from '@/lib/search/engine'
import { isUrgent } from '@/lib/search/signs'
import { careCards as allCards } from '../fixtures'
import { expectOrderedHeadings } from '../headings'
import '@/components/enhance/search'

const searched: Searched = {
  entries: [
    { id: 'a', kind: 'condition', path: '/conditions/disc', title: 'Herniated disc', also: ['slipped disc'], signs: ['Leg pain'], summary: 'A disc leaks.', text: '' },
    { id: 'b', kind: 'glossaryTerm', path: '/glossary#b', title: 'Disc', also: [], signs: [], summary: 'A cushion.', text: '' },
    { id: 'c', kind: 'page', path: '/clinic', title: 'The clinic', also: ['appointment'], signs: [], summary: 'Where to find us.', text: '' },
  ],
  names: [{ level: 'emergency', name: 'cannot pee' }, { level: 'sameDay', name: 'fever' }],
}
const engine = buildEngine(searched)
const careCards = allCards.filter(({ level }) => isUrgent(level))
const show = (words?: string) => render(<SearchPage words={words} found={words ? find(engine, words) : nothing} careCards={careCards} />).container
const server = (container: Element) => container.querySelector<HTMLElement>('[data-server]') as HTMLElement
const levelsIn = (element: Element) => [...element.querySelectorAll<HTMLElement>('[data-care]')].map(({ dataset }) => dataset.care)

describe('the search page', () => {
  it('has no accessibility fault, with results, without, with care cards, and before', async () => {
    for (const words of [undefined, '', 'sliped disk', 'zzzz', 'fever and cannot pee']) {
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

  it('shows the words that lead to a page of the guide as no other name of it', () => {
    const container = show('appointment')
    expect(screen.getByRole('link', { name: 'The clinic' })).toHaveAttribute('href', '/clinic')
    expect(container).not.toHaveTextContent('Also called')
  })

  it('shows the whole card of each level that is called for above the results, the emergency first', () => {
    const results = server(show('disc, fever and I can’t pee'))
    expect(levelsIn(results)).toEqual(['emergency', 'sameDay'])
    for (const text of careCards.flatMap(({ redFlags }) => redFlags.map((flag) => flag.text))) expect(results).toHaveTextContent(text)
    const counted = within(results).getByRole('heading', { name: /results? for/ })
    for (const card of results.querySelectorAll('[data-care]')) expect(card.compareDocumentPosition(counted)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('shows no card for a calm search', () => {
    expect(levelsIn(server(show('disc')))).toEqual([])
  })

  it('says so when nothing is found, and whom to call and where to look', () => {
    const results = server(show('zzzz'))
    expect(results).toHaveTextContent('Nothing found for “zzzz”')
    expect([...results.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['tel:911', 'tel:811', '/find', '/conditions', '/symptoms'])
  })
})

it('asks for a word, at the field, when the form was sent without one', () => {
  const { rerender } = render(<SearchPage words={undefined} found={nothing} careCards={careCards} />)
  expect(screen.getByRole('searchbox')).not.toHaveAccessibleDescription()
  rerender(<SearchPage words="" found={nothing} careCards={careCards} />)
  expect(screen.getByRole('searchbox')).toHaveAccessibleDescription('Type a word first.')
})

describe('the search page in the browser', () => {
  let asked: unknown[]
  let isOnline: boolean

  beforeEach(() => {
    asked = []
    isOnline = true
    globalThis.fetch = ((address: unknown) => {
      asked.push(address)
      return Promise.resolve({ ok: isOnline, json: () => Promise.resolve(JSON.parse(JSON.stringify({ pages: engine.pages, names: searched.names }))) })
    }) as typeof fetch
  })

  const output = () => document.querySelector<HTMLElement>('[data-output]') as HTMLElement
  const status = () => document.querySelector<HTMLElement>('[data-status]') as HTMLElement
  const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } })
  const send = () => {
    const form = screen.getByRole('search')
    const submit = createEvent.submit(form)
    fireEvent(form, submit)
    return submit
  }

  it.each(['sliped disk', 'zzzz', 'disc, fever and I can’t pee'])('makes the same elements as the server for “%s”, and sends no words', async (words) => {
    const made = (element: Element) => element.innerHTML.replace(/ class="[^"]*"/g, '')
    const wanted = made(server(show(words)))
    document.body.replaceChildren()
    show('')
    type(words)
    await waitFor(() => expect(made(output())).toBe(wanted))
    type(`${words}.`)
    expect(asked).toEqual(['/search-index.json'])
  })

  it('tells a screen reader how urgent it is before how much was found', async () => {
    show('')
    type('I cannot pee')
    await waitFor(() => expect(status()).toHaveTextContent(/Immediate action required: .*Nothing found for/), { timeout: 3000 })
  })

  it('tells a screen reader nothing while one types, and then the last answer alone', async () => {
    show()
    const told: (string | null)[] = []
    const watch = new MutationObserver(() => told.push(status().textContent))
    watch.observe(status(), { childList: true })
    for (const words of ['dis', 'disc', 'discs']) {
      type(words)
      await waitFor(() => expect(output()).toHaveTextContent(`“${words}”`))
    }
    expect(told).toEqual([])
    await waitFor(() => expect(told).toEqual(['2 results for “discs”']), { timeout: 3000 })
    watch.disconnect()
  })

  it('says that nothing was found for one or two letters only once they are sent', async () => {
    show()
    type('zz')
    await waitFor(() => expect(server(document.body)).not.toBeVisible())
    expect(output()).toBeEmptyDOMElement()
    send()
    await waitFor(() => expect(output()).toHaveTextContent('Nothing found for “zz”'))
    type('zzz')
    await waitFor(() => expect(output()).toHaveTextContent('Nothing found for “zzz”'))
  })

  it('shows a card at once', async () => {
    show()
    type('cannot pee')
    await waitFor(() => expect(levelsIn(output())).toEqual(['emergency']))
    expect(status()).toBeEmptyDOMElement()
  })

  it('asks for a word, with the focus in the field, when the form is sent without one', async () => {
    show()
    expect(send().defaultPrevented).toBe(true)
    expect(screen.getByRole('searchbox')).toHaveFocus()
    expect(screen.getByRole('searchbox')).toHaveAccessibleDescription('Type a word first.')
    type('disc')
    expect(screen.getByRole('searchbox')).not.toHaveAccessibleDescription()
    await waitFor(() => expect(output()).toHaveTextContent('2 results for “disc”'))
  })

  it('keeps the words on the page when the form is sent, and leads to the results', async () => {
    show('')
    type('disc')
    expect(send().defaultPrevented).toBe(true)
    await waitFor(() => expect(output()).toHaveFocus())
    expect(output()).toHaveTextContent('2 results for “disc”')
    expect(asked).toEqual(['/search-index.json'])
    expect(window.location.search).toBe('')
  })

  it('does not send the words either when the index does not load: it says so, and tries again', async () => {
    isOnline = false
    show('')
    type('disc')
    expect(send().defaultPrevented).toBe(true)
    await waitFor(() => expect(output()).toHaveTextContent('The search did not load.'))
    expect(within(output()).getByRole('link', { name: '9-1-1' })).toHaveAttribute('href', 'tel:911')
    isOnline = true
    type('discs')
    await waitFor(() => expect(output()).toHaveTextContent('2 results for “discs”'))
  })
})
