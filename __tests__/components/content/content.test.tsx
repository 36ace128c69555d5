import { render, screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { DoList, DontList, withDoNot } from '@/components/content/do-list'
import { Expander } from '@/components/content/expander'
import { FaqList } from '@/components/content/faq-list'
import { below } from '@/components/content/heading'
import { KeyFacts } from '@/components/content/key-facts'
import { PortableText } from '@/components/content/portable-text'
import { SummaryCard, SummaryCards } from '@/components/content/summary-card'
import { citeIndex, textPlaces } from '@/components/evidence/cite-index'
import { citation, claim, heading, text } from '../fixtures'

const none = citeIndex([], [])

describe('do and do not', () => {
  it('begins every Don’t with “do not”, once', () => {
    render(<DontList items={['do not rest', 'Don’t rest', 'rest', "don't rest", 'Do not rest']} level={3} />)
    for (const item of screen.getAllByRole('listitem')) expect(item.textContent).toBe('do not rest')
  })

  it('keeps the words of a Do', () => {
    render(<DoList items={['keep moving', 'call 8-1-1 today']} level={3} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['keep moving', 'call 8-1-1 today'])
  })

  it('shows nothing for an empty list', () => {
    const { container } = render(<><DoList items={[]} level={3} /><DontList items={[]} level={3} /></>)
    expect(container).toBeEmptyDOMElement()
  })

  it('leaves “do nothing” alone but for its beginning', () => {
    expect(withDoNot('donate')).toBe('do not donate')
  })
})

describe('portable text', () => {
  it('shows paragraphs, lists, links, source marks and claims at the right heading level', async () => {
    const [a, b] = [citation('a'), citation('b')]
    const [bullet] = text('bullet', 'A point.')
    const content = [
      ...text('one', 'Words.', a),
      heading('two', 'A heading'),
      { ...bullet!, listItem: 'bullet' as const, level: 1 },
      { ...text('link', 'elsewhere')[0]!, children: [{ _type: 'span' as const, _key: 's', text: 'elsewhere', marks: ['l'] }], markDefs: [{ _type: 'link' as const, _key: 'l', href: '/benefits' }] },
      { _type: 'claimEmbed' as const, _key: 'three', claim: claim('embedded', [b]) },
    ] as Parameters<typeof PortableText>[0]['content']
    const { container } = render(<PortableText content={content} cites={citeIndex([a, b], textPlaces(content))} level={4} />)
    expect(screen.getByRole('heading', { level: 4, name: 'A heading' })).toBeInTheDocument()
    expect(within(screen.getByRole('list')).getByText('A point.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'elsewhere' })).toHaveAttribute('href', '/benefits')
    expect(screen.getAllByRole('link', { name: /Source/ }).map((link) => link.id)).toEqual(['cite-1', 'cite-2'])
    expect(container).toHaveTextContent('Statement embedded.')
    expect(container.querySelector('h1, h2, h3')).toBeNull()
  })

  it('shows nothing for an empty text', () => {
    expect(render(<PortableText content={[]} cites={none} level={3} />).container).toBeEmptyDOMElement()
  })
})

describe('questions', () => {
  it('open without JavaScript, and are found among the headings', async () => {
    const source = citation('a')
    const faq = { _id: 'faq-1', question: 'Do discs slip?', answer: text('a', 'No.'), citations: [source] }
    const { container } = render(<main><h1>x</h1><h2>y</h2><FaqList faqs={[faq]} cites={citeIndex([source], [{ place: faq, citations: [source] }])} level={3} /></main>)
    expect(container.querySelector('details > summary h3')).toHaveTextContent('Do discs slip?')
    expect(container.querySelector('details')).toHaveTextContent('Sources1')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('name below the answer only the sources that it doesn’t mark itself', () => {
    const [marked, other] = [citation('a'), citation('b')]
    const answer = text('a', 'No.', marked)
    const faq = { _id: 'faq-1', question: 'Do discs slip?', answer, citations: [marked, other] }
    const cites = citeIndex([marked, other], [...textPlaces(answer), { place: faq, citations: faq.citations }])
    const { container } = render(<FaqList faqs={[faq, { ...faq, _id: 'faq-2', citations: [marked] }]} cites={cites} level={3} />)
    const [both, one] = [...container.querySelectorAll('details')]
    expect(both).toHaveTextContent(/No\.1Sources2$/)
    expect(one).toHaveTextContent(/No\.1$/)
  })

  it('may stand without a heading of their own', () => {
    const { container } = render(<Expander title="More">Words</Expander>)
    expect(container.querySelector('summary')).toHaveTextContent('More')
    expect(screen.queryByRole('heading')).toBeNull()
  })
})

it('shows key facts only where there are some', () => {
  expect(render(<KeyFacts facts={[]} cites={none} level={2} />).container).toBeEmptyDOMElement()
})

it('makes the name of a summary card its link', () => {
  render(<SummaryCards><SummaryCard href="/conditions/scoliosis" title="Scoliosis" level={3} note="A note" /></SummaryCards>)
  expect(within(screen.getByRole('heading', { level: 3 })).getByRole('link')).toHaveAttribute('href', '/conditions/scoliosis')
})

it('goes no deeper than the sixth heading level', () => {
  expect([below(2), below(6)]).toEqual([3, 6])
})
