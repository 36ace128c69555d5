const sheet = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="(\/_next\/static\/[^"?]+\.css)"[^>]*>/g

/**
 * The page with its style sheets set into it, in their order: on a slow line the sheets would each cost a journey before
 * anything shows. A sheet that `read` does not have stays a link, and so do all after it, which may count on its rules.
 * @param read the text of a sheet by its address, or undefined
 */
export function inlineStyles(html: string, read: (href: string) => string | undefined): string {
  const sheets = [...html.matchAll(sheet)].map(([, href = '']) => read(href))
  const missing = sheets.indexOf(undefined)
  const texts = missing === -1 ? sheets : sheets.slice(0, missing)
  let seen = 0
  return html.replace(sheet, (link) => {
    seen += 1
    if (seen > texts.length) return link
    return seen === 1 ? `<style>${texts.join('')}</style>` : ''
  })
}
