import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { fireEvent, render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { fixedWords } from '@/lib/seo/fixed-words'
import { countedInput } from '@/sanity/studio/counted-input'
import { previewedPage, type PageDraft, type Surroundings } from '@/sanity/studio/previewed-page'
import { SearchResult, SharedCard } from '@/sanity/studio/seo-preview'

const condition: PageDraft = { _type: 'condition', title: 'Scoliosis', summary: 'The spine curves to the side and turns.', slug: { current: 'scoliosis' } }

function show(draft: PageDraft, surroundings: Partial<Surroundings> = {}) {
  const page = previewedPage(draft, { host: 'example.com', statements: {}, ...surroundings })
  const { container } = render(
    <ThemeProvider theme={buildTheme()}>
      <SearchResult page={page} />
      <SharedCard page={page} />
    </ThemeProvider>,
  )
  return { container, result: screen.getByRole('region', { name: 'In a search result' }), card: screen.getByRole('region', { name: 'When shared' }), picture: container.querySelector('img') }
}

it('shows marketing’s words, the site’s name after the title, and the address', () => {
  const { result, card } = show({ ...condition, seo: { title: 'A curved spine', description: 'What it is.' } })
  expect(result).toHaveTextContent('Lumbarexample.com › conditions › scoliosisA curved spine | LumbarWhat it is.')
  expect(result).not.toHaveTextContent('page’s own words')
  expect(card).toHaveTextContent('example.comA curved spineWhat it is.')
})

it('shows the page’s own words where a field is empty, and says so', () => {
  expect(show(condition).result).toHaveTextContent('Scoliosis | LumbarThe spine curves to the side and turns.Title and description are the page’s own words.')
})

it('says which one is the page’s own', () => {
  expect(show({ ...condition, seo: { title: 'A curved spine', description: '  ' } }).result).toHaveTextContent('The description is the page’s own words.')
})

it('cuts a title where search results do', () => {
  expect(show({ ...condition, seo: { title: 'Back pain that gets worse when you sit or drive for a long time' } }).result).toHaveTextContent('Back pain that gets worse when you sit or drive for a long…')
})

it('answers a benefit’s question with its claims, as the page does', () => {
  const shortAnswer = [{ _type: 'claimEmbed', claim: { _ref: 'claim-a' } }, { _type: 'block', children: [{ text: 'That is ' }, { text: 'all.' }] }]
  expect(show({ _type: 'benefit', title: 'Does it?', shortAnswer }, { statements: { 'claim-a': 'We cannot be sure.' } }).result).toHaveTextContent('We cannot be sure. That is all.')
})

it('knows a page with a fixed address, which has no slug', () => {
  const { result, picture } = show({ _type: 'pageSeo', path: '/faq' })
  expect(result).toHaveTextContent(`example.com › faq${fixedWords['/faq'].title} | Lumbar`)
  expect(picture).toHaveAttribute('src', '/og/faq.png')
})

it('calls the clinic’s page by the clinic’s name', () => {
  expect(show({ _type: 'pageSeo', path: '/clinic' }, { clinicName: 'Burnaby Backs' }).result).toHaveTextContent('Burnaby Backs | Lumbar')
})

it('copes with a document of which nothing is written', () => {
  const { result, card, picture } = show({ _type: 'another' })
  expect(result).toHaveTextContent('The page’s own title | LumbarThe page’s own description')
  expect(card).toHaveTextContent('draws a picture with the page’s title')
  expect(picture).toBeNull()
})

it('says that a page is hidden from search engines', () => {
  expect(show({ ...condition, seo: { noIndex: true } }).result).toHaveTextContent('Hidden: search engines are asked to leave this page out.')
})

it('shows the drawn picture, and words in its place while there is none', () => {
  const { card, picture } = show(condition)
  expect(picture).toHaveAttribute('src', '/og/conditions/scoliosis.png')
  fireEvent.error(picture!)
  expect(card.querySelector('img')).toBeNull()
  expect(card).toHaveTextContent('draws a picture with the page’s title when the page is published')
})

it('looks for a missing picture again once the document has changed, by publishing it say', () => {
  const page = (_rev: string) => previewedPage({ ...condition, _rev }, { host: 'example.com', statements: {} })
  const card = (_rev: string) => <ThemeProvider theme={buildTheme()}><SharedCard page={page(_rev)} /></ThemeProvider>
  const { container, rerender } = render(card('a'))
  fireEvent.error(container.querySelector('img')!)
  rerender(card('a'))
  expect(container.querySelector('img')).toBeNull()
  rerender(card('b'))
  expect(container.querySelector('img')).toHaveAttribute('src', '/og/conditions/scoliosis.png')
})

const chosen = (format: string) => ({ alt: 'A back', image: { asset: { _ref: `image-${'a'.repeat(40)}-2000x1000-${format}` } } })

it('never says that the site draws a picture where a chosen one can’t be loaded', () => {
  const { card, picture } = show({ ...condition, seo: { image: chosen('png') } })
  fireEvent.error(picture!)
  expect(card).toHaveTextContent('The chosen picture can’t be loaded just now.')
  expect(card).not.toHaveTextContent('draws')
})

it('shows the drawn picture, as the site does, where the chosen one is of a format that it can’t show', () => {
  expect(show({ ...condition, seo: { image: chosen('svg') } }).picture).toHaveAttribute('src', '/og/conditions/scoliosis.png')
})

it('shows the chosen picture, cropped, as the site gives it away', () => {
  const image = { asset: { _ref: `image-${'a'.repeat(40)}-2000x1000-png` }, crop: { top: 0, bottom: 0.1, left: 0, right: 0 } }
  const { picture } = show({ ...condition, seo: { image: { alt: 'A back', image } } })
  expect(picture).toHaveAttribute('src', `/images/${'a'.repeat(40)}-2000x1000.png?w=1280&rect=0,0,2000,900`)
  expect(picture).toHaveAccessibleName('A back')
})

it('is accessible', async () => {
  expect(await axe(show(condition).container)).toHaveNoViolations()
})

it('says with a field how many characters are left', () => {
  const CountedInput = countedInput(10)
  const props = { value: 'four', elementProps: { 'id': 'title', 'aria-describedby': 'help' }, renderDefault: ({ elementProps }: { elementProps: object }) => <><input {...elementProps} /><p id="help">Help.</p></> }
  render(<ThemeProvider theme={buildTheme()}><CountedInput {...(props as unknown as Parameters<typeof CountedInput>[0])} /></ThemeProvider>)
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Help. 4 of 10 characters, 6 left.')
})
