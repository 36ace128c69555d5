import { isSeoPath } from '../../lib/addresses/fixed-pages'
import { pagePath, routes, type PageType } from '../../lib/addresses/page-path'
import { assetImage } from '../../lib/images/asset-image'
import { imageSource } from '../../lib/images/image-source'
import { pageWords, type PageWords } from '../../lib/seo/metadata'
import { ownWords, type OwnFields } from '../../lib/seo/own-words'
import { picturePath } from '../../lib/sharing/picture-address'
import type { SharedPicture } from '../schema/validation/shared-picture'

/** A text as the form holds it: its claims are references. */
type DraftText = readonly { _type?: string; claim?: { _ref?: string }; children?: { text?: string }[] }[]

/** A document with search words, as far as it is written. */
export interface PageDraft extends Omit<OwnFields, 'shortAnswer' | 'clinicName'> {
  _type?: string
  _rev?: string
  slug?: { current?: string }
  shortAnswer?: DraftText
  seo?: { title?: string; description?: string; image?: SharedPicture; noIndex?: boolean } | undefined
}

export interface Surroundings {
  host: string
  clinicName?: OwnFields['clinicName']
  /** What claims say, by their id. */
  statements: Readonly<Record<string, string>>
}

export interface PreviewedPage {
  /** Where the site stands, such as www.example.com. */
  host: string
  /** The page's address on it; undefined while the document does not say. */
  path?: string | undefined
  /** As the site will write them, the title without its suffix. Empty where nobody knows them here. */
  words: PageWords
  /** Which of them marketing left to the page's own. */
  own: readonly (keyof PageWords)[]
  isHidden: boolean
  /** Of the document; undefined before it is first saved. */
  revision?: string | undefined
  /** Marketing's picture, or the one that is drawn. */
  picture?: { url: string; alt: string; isDrawn: boolean } | undefined
}

/** What search results and shared links will show of a page once the document is published. */
export function previewedPage({ _type = '', _rev, slug, shortAnswer, seo, ...fields }: PageDraft, { host, statements, clinicName }: Surroundings): PreviewedPage {
  const fixedPath = _type === 'pageSeo' && fields.path && isSeoPath(fields.path) ? fields.path : undefined
  const path = fixedPath ?? pagePath(_type, slug?.current)
  return {
    host,
    path: path ?? (_type in routes ? `${routes[_type as PageType]}/…` : undefined),
    words: pageWords(seo, ownWords(_type, { ...fields, clinicName, shortAnswer: answerText(shortAnswer, statements) })),
    own: (['title', 'description'] as const).filter((field) => !seo?.[field]?.trim()),
    isHidden: seo?.noIndex === true,
    revision: _rev,
    picture: chosenPicture(seo?.image) ?? (path ? { url: picturePath(path), alt: '', isDrawn: true } : undefined),
  }
}

/** The claims that a text shows. */
export const embeddedClaims = (text: DraftText = []): string[] => text.flatMap(({ claim }) => claim?._ref ?? [])

/** As the readers join it. */
const answerText = (text: DraftText = [], statements: Surroundings['statements']): string =>
  text.map(({ claim, children = [] }) => (claim ? statements[claim._ref ?? ''] : children.map((child) => child.text).join(''))).join('\n')

function chosenPicture(picture: SharedPicture | undefined): PreviewedPage['picture'] {
  const image = assetImage(picture?.image?.asset?._ref ?? '', picture?.image?.crop)
  return image && { url: imageSource(image, { width: 1280 }), alt: picture?.alt ?? '', isDrawn: false }
}
