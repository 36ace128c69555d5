import { inlineStyles } from '../../press/inline-styles.ts'

const link = (name: string): string => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`
const sheets = new Map([['/_next/static/chunks/a.css', 'a{color:red}'], ['/_next/static/chunks/b.css', 'a{color:blue}']])
const read = (href: string): string | undefined => sheets.get(href)

describe('styles set into the page', () => {
  it('stand where the first sheet stood, in the order of the sheets', () => {
    expect(inlineStyles(`<head>${link('a')}${link('b')}<title>x</title></head>`, read)).toBe('<head><style>a{color:red}a{color:blue}</style><title>x</title></head>')
  })

  it('leave a sheet that can’t be read a link, and all after it', () => {
    expect(inlineStyles(`${link('a')}${link('missing')}${link('b')}`, read)).toBe(`<style>a{color:red}</style>${link('missing')}${link('b')}`)
    expect(inlineStyles(`${link('missing')}${link('b')}`, read)).toBe(`${link('missing')}${link('b')}`)
  })

  it('leave a page without sheets, and sheets from elsewhere, as they are', () => {
    const html = '<head><link rel="stylesheet" href="/own.css"/></head>'
    expect(inlineStyles(html, read)).toBe(html)
  })
})
