/** What the site is called, wherever it names itself. */
export const siteName = 'Lumbar'

/** The site in a few words. */
export const siteTopic = 'a patient guide to low back pain'

/**
 * The colours that are needed where no stylesheet reaches: icons, the browser's own bars, pictures for sharing.
 * components/design/tokens.css has them all; a test compares the two.
 */
export const brandColours = {
  page: '#fff',
  ink: '#17241e',
  soft: '#46564e',
  blush: '#fdebe3',
  fir: '#17463a',
  firDark: '#0b120f',
  onFir: '#fff',
  onFirSoft: '#cfe3d9',
  salmon: '#ee9077',
  salmonInk: '#a83d23',
  bone: '#f7e7c6',
  boneLine: '#8a6d3b',
  disc: '#a9cdd0',
  nerve: '#d99a1b',
  muscle: '#e7a08e',
} as const
