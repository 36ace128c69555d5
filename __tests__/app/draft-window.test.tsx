import { act, fireEvent, render, screen } from '@testing-library/react'
import { DraftWindow } from '@/app/(preview)/studio/preview/draft-window'
import type { DraftPage } from '@/sanity/content/draft-page'
import { previewReady, type PreviewedDraft } from '@/sanity/studio/preview-window'
import { condition } from '../components/fixtures'

const page = (title: string): DraftPage => ({ type: 'condition', content: { ...condition, title }, clinic: null })
const studio = { postMessage: jest.fn() }
const origin = window.location.origin

function hand(draft: DraftPage, from: Partial<MessageEventInit> = {}) {
  const data: PreviewedDraft = { kind: 'lumbar-preview', page: draft }
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, source: studio as unknown as Window, origin, ...from })))
}

const title = () => screen.queryByRole('heading', { level: 1 })?.textContent

beforeEach(() => {
  studio.postMessage.mockClear()
  jest.spyOn(window, 'parent', 'get').mockReturnValue(studio as unknown as Window)
})
afterEach(() => jest.restoreAllMocks())

it('tells the Studio, and nobody else, that it can be handed a page', () => {
  render(<DraftWindow />)
  expect(studio.postMessage.mock.calls).toEqual([[previewReady, origin]])
})

it('shows the page as patients see it, then each later state of it', () => {
  render(<DraftWindow />)
  hand(page('A sore back'))
  expect(title()).toBe('A sore back')
  expect(screen.getByRole('contentinfo')).toBeInTheDocument()
  hand(page('A stiff back'))
  expect(title()).toBe('A stiff back')
})

it.each([
  ['another site', { origin: 'https://example.com' }],
  ['another window', { source: window }],
])('shows nothing from %s', (_who, from) => {
  render(<DraftWindow />)
  hand(page('A forged page'), from)
  expect(title()).toBeUndefined()
})

it('opens other pages in a window of their own, stays for its own sections, and calls nobody', () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null)
  const scrolled: string[] = []
  Element.prototype.scrollIntoView = function () {
    scrolled.push(this.id)
  }
  render(<DraftWindow />)
  hand(page('A sore back'))
  expect(fireEvent.click(screen.getAllByRole('link', { name: /^symptoms/i })[0]!)).toBe(false)
  expect(open).toHaveBeenCalledWith(`${origin}/symptoms`, '_blank', 'noopener')
  const section = document.querySelector('main a[href^="#"]')!
  const call = document.querySelector('a[href="tel:911"]')!
  for (const link of [section, call]) expect(fireEvent.click(link)).toBe(false)
  expect(scrolled).toEqual([section.getAttribute('href')?.slice(1)])
  expect(open).toHaveBeenCalledTimes(1)
})

it('says what it can’t draw, and draws what comes after it', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  render(<DraftWindow />)
  hand({ ...page('Broken'), content: null } as unknown as DraftPage)
  expect(screen.getByText(/can’t be drawn/)).toBeInTheDocument()
  hand(page('A sore back'))
  expect(title()).toBe('A sore back')
})

it('says where previews are, when it is opened by itself', () => {
  jest.spyOn(window, 'parent', 'get').mockReturnValue(window)
  render(<DraftWindow />)
  expect(screen.getByRole('link', { name: 'Studio' })).toHaveAttribute('href', '/studio')
  hand(page('A forged page'), { source: window })
  expect(title()).toBeUndefined()
})
