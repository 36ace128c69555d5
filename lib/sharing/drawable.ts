/** What the bundled fonts draw: their Latin files (U+0020–00FF and the punctuation of English and French). */
const drawn = /[\u0020-\u007E\u00A1-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2039\u203A\u20AC\u2122\u2212]/u

/** Signs that look or mean almost the same as one that can be drawn. */
const like: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u2012': '–', '\u2015': '—' }

/** Signs of a text that are drawn: no more fit a picture, and the drawing engine takes for ever over a book. */
const longest = 300

/**
 * Text in which every sign can be drawn with the bundled fonts. The drawing engine would ask a font service for any other:
 * no request may leave the site. Letters lose an accent that isn't there, signs without a likeness go.
 */
export function drawable(text: string): string {
  return [...text.slice(0, longest).normalize('NFC').replace(/\s/g, ' ')].map(drawnAs).join('').replace(/ {2,}/g, ' ').trim()
}

function drawnAs(sign: string): string {
  if (drawn.test(sign)) return sign
  return like[sign] ?? [...sign.normalize('NFKD')].filter((part) => drawn.test(part)).join('')
}
