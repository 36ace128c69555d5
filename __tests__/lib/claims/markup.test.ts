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

  test('HTML: attributes without quotes, meta tags of microdata and the words on a button', () => {
    expect(found('<img alt=Massage&nbsp;cures src=massage.jpg>', 'html')).toEqual(['1: cures'])
    expect(found('<meta itemprop=description content="Massage cures sciatica">', 'html')).toEqual(['1: cures'])
    expect(found('<input type=submit value="Massage cures sciatica">', 'html')).toEqual(['1: cures'])
    expect(found('<input type="hidden" value="Massage cures sciatica"><a data-x2="alt=cures" href=/massage-cures>Massage</a>', 'html')).toEqual([])
  })

  test('a comment parts no words', () => {
    expect(found('<p>Massage cu<!-- -->res sciatica.</p>', 'html')).toEqual(['1: cu<!-- -->res'])
    expect(found('Massage cu<!-- -->res sciatica.', 'markdown')).toEqual(['1: cu<!-- -->res'])
  })

  describe('JSON-LD', () => {
    const inJsonLd = (json: string): string[] => found(`<script type="application/ld+json">${json}</script>`, 'html')
    const pitch = 'Our massage cures back pain for good. Relief is guaranteed after one visit, without side effects.'

    test('escapes are read, a pair of them as the one letter that it is', () => {
      expect(inJsonLd(String.raw`{"description":"Massage c\u0075res sciatica"}`)).toEqual([String.raw`1: c\u0075res`])
      expect(inJsonLd(String.raw`{"description":"Massage \ud835\udc1cures sciatica"}`)).toEqual([String.raw`1: \ud835\udc1cures`])
      expect(inJsonLd(String.raw`{"description":"It \"works\".\nMassage cures sciatica"}`)).toEqual(['1: cures'])
    })

    test('keys, types and addresses are nobody’s words', () => {
      const words = inJsonLd(JSON.stringify({ '@context': 'https://schema.org', '@type': ['MedicalClinic', 'Best massage'], url: 'https://best-massage.example', slogan: pitch, bestMassage: 1 }))
      expect(words.length).toBeGreaterThan(0)
      expect(words.join()).not.toMatch(/slogan|clinic|best/i)
    })

    test('every other value is read, also in a list, after a nested object and when the last quote is missing', () => {
      expect(inJsonLd('{"keywords":[{"@type":"DefinedTerm"},"Massage cures"]}')).toEqual(['1: cures'])
      expect(inJsonLd('{"description":"Massage cures sciatica')).toEqual(['1: cures'])
    })
  })

  test('HTML: blocks don’t run together, entities are read', () => {
    expect(found('<h2>Massage</h2><p>There is no</p><p>cure for arthritis.</p>', 'html').length).toBeLessThan(2)
    expect(found('<p>Massage doesn&rsquo;t cure arthritis.</p>', 'html')).toEqual([])
    expect(found('<p>Massage is risk&#8209;free.</p>', 'html')).toEqual(['1: risk&#8209;free'])
  })

  test('Markdown: comments are not read, unless they never end', () => {
    expect(found('<!-- Massage cures pain. --> Hello <!-- <!-- It heals --> there', 'markdown')).toEqual([])
    expect(found('<!-- Hello --> <!-- Massage cures sciatica.', 'markdown')).toEqual(['1: cures'])
  })

  test('Markdown: emphasis and links', () => {
    expect(found('Massage **cures** [sci**atica**](https://example.com/best-massage).', 'markdown')).toEqual(['1: cures'])
    expect(found('Massage is **safe** for\n*everyone*', 'markdown')).toEqual(['1: safe** for\n*everyone'])
    expect(found('Massage cannot:\n* cure arthritis\n* flush toxins', 'markdown')).toEqual([])
    expect(found('`massage cures`', 'markdown')).toEqual([])
    expect(found('![Massage cures pain](a.png)', 'markdown')).toEqual(['1: cures'])
  })
})
