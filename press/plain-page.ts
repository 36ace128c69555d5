/** What a page needs its framework's scripts for; such a page is left as it is. Streamed parts wait for a script to show them. */
const streamed = /<template id="[BP]:|<div hidden="" id="S:/

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptHint = /<link\b(?=[^>]*\bas="script")[^>]*>/g
const comment = /<!--[\s\S]*?-->/g
const emptyShell = /<div hidden="">\s*<\/div>/g

/** Our own modules and the structured data; everything else that a page carries as a script is the framework's. */
const kept = /\btype="application\/ld\+json"|\bsrc="\/enhance\//

/**
 * A rendered patient page without the framework's own JavaScript: its scripts, its copy of the page as data, and its marks.
 * Patient pages render no client component, so nothing waits for those. In and out: a whole HTML document, as React writes
 * it (text and attributes escaped).
 * @throws Error when the page would be incomplete without them
 */
export function plainPage(html: string): string {
  if (streamed.test(html)) throw new Error('A part of the page is streamed and needs a script to show: patient pages use no Suspense.')
  return html
    .replace(script, (whole, attributes: string) => (kept.test(attributes) ? whole : ''))
    .replace(scriptHint, '')
    .replace(comment, '')
    .replace(emptyShell, '')
}

/** True for the empty document that Next sends when a page could not be rendered and a script should say so. */
export function isFailedPage(html: string): boolean {
  return html.includes('<html id="__next_error__"')
}
