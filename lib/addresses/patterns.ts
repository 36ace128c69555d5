/*
 * How addresses are written: each pattern once, for the form that an author fills in and for the reader of what is
 * published. A form that takes more than its reader would let an author break a page.
 */

/** The last part of a page's address: a-z, 0-9 and single dashes. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A DOI without its resolver, such as 10.1136/bmj.l6273. Source: https://www.crossref.org/blog/dois-and-matching-regular-expressions/ */
export const doiPattern = /^10\.\d{4,9}\/\S+$/

/** What a link in a text may lead to: no javascript:, no data:, no //elsewhere, which browsers also read in /\\elsewhere and across a tab or a line's end. */
export const followableHref = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\\t\n\r])|#)/i

/** A phone number as people dial it, such as 9-1-1 or +1 604 555 0100. */
export const phonePattern = /^[+\d][\d\s()-]*$/

/** Loose on purpose: whether an address exists only a message can tell. */
export const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** A full address on the web over https alone, which patients are sent to. */
export const isSecureAddress = (value: string): boolean => protocolOf(value) === 'https:'

/** A full address on the web: some sources stand at http alone. */
export const isWebAddress = (value: string): boolean => ['https:', 'http:'].includes(protocolOf(value) ?? '')

/** Undefined of what is no address. Without its `//` a browser would still guess one; a reader can't tell what was meant. */
const protocolOf = (value: string): string | undefined => (/^[a-z]+:\/\/\S+$/i.test(value) && URL.canParse(value) ? new URL(value).protocol : undefined)
