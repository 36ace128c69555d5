import { isFailedPage, plainPage } from '../../press/plain-page.ts'

const page = (head: string, body: string): string => `<!DOCTYPE html><html lang="en-CA"><head>${head}</head><body>${body}</body></html>`

describe('a plain page', () => {
  it('carries none of the framework’s scripts, nor its copy of the page', () => {
    const html = page(
      '<script src="/_next/static/chunks/a.js" async=""></script><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
      '<main>Text</main><script>self.__next_f.push([1,"<\\/main> Text again"])</script><script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>',
    )
    expect(plainPage(html)).toBe(page('', '<main>Text</main>'))
  })

  it('keeps its own modules, its structured data and its styles', () => {
    const kept = [
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
      '<script type="module" async="" src="/enhance/finder.js"></script>',
      '<script type="application/ld+json">{"@type":"MedicalWebPage"}</script>',
    ]
    expect(plainPage(page(kept.slice(0, 2).join(''), kept[2] ?? ''))).toBe(page(kept.slice(0, 2).join(''), kept[2] ?? ''))
  })

  it('keeps every word, the marks between them aside', () => {
    expect(plainPage(page('', '<div hidden=""><!--$--><!--/$--></div><p>37 of<!-- --> 100 &lt;script&gt;</p>'))).toBe(page('', '<p>37 of 100 &lt;script&gt;</p>'))
  })

  it('is refused when a part waits for a script to show it', () => {
    expect(() => plainPage(page('', '<template id="B:0"></template><div hidden="" id="S:0">Late</div>'))).toThrow(/streamed/)
  })

  it('tells the empty document of a page that failed', () => {
    expect(isFailedPage('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>')).toBe(true)
    expect(isFailedPage(page('', '<main></main>'))).toBe(false)
  })
})
