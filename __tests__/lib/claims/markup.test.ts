import { lintText } from '../../../lib/claims/lint.ts'
import { maskMarkup, type Markup } from '../../../lib/claims/markup.ts'

function found(source: string, markup: Markup): string[] {
  const masked = maskMarkup(source, markup)
  expect(masked).toHaveLength(source.length)
  return lintText(masked, { effects: 'off' }).filter((finding) => finding.severity === 'fail').map(({ start, end, line }) => `${line}: ${source.slice(start, end)}`)
}

describe('maskMarkup', () => {
  test('HTML: tags go, words and their places stay', () => {
    expect(found('<p>Massage\n<b>cu</b>res sciatica.</p>', 'html')).toEqual(['2: cu</b>res'])
  })

  test('HTML: scripts, styles and comments are not read', () => {
    expect(found('<style>.cure{}</style><script>massage.cure()</script><!-- massage cures --><p>Hello</p>', 'html')).toEqual([])
  })

  test('HTML: alt text, meta descriptions and JSON-LD are', () => {
    expect(found('<img alt="Massage cures pain" src="/massage-cures.jpg">', 'html')).toEqual(['1: cures'])
    expect(found('<meta name="description" content="The best massage in Burnaby">', 'html').length).toBeGreaterThan(0)
    expect(found('<script type="application/ld+json">{"name":"x","description":"Massage cures sciatica"}</script>', 'html')).toEqual(['1: cures'])
  })

  test('HTML: blocks don’t run together, entities are read', () => {
    expect(found('<h2>Massage</h2><p>There is no</p><p>cure for arthritis.</p>', 'html').length).toBeLessThan(2)
    expect(found('<p>Massage doesn&rsquo;t cure arthritis.</p>', 'html')).toEqual([])
    expect(found('<p>Massage is risk&#8209;free.</p>', 'html')).toEqual(['1: risk&#8209;free'])
  })

  test('Markdown: emphasis and links', () => {
    expect(found('Massage **cures** [sci**atica**](https://example.com/best-massage).', 'markdown')).toEqual(['1: cures'])
    expect(found('`massage cures`', 'markdown')).toEqual([])
    expect(found('![Massage cures pain](a.png)', 'markdown')).toEqual(['1: cures'])
  })
})
