import { isSeoPath } from '../../lib/addresses/fixed-pages'
import { pagePath, routes, type PageType } from '../../lib/addresses/page-path'
import { assetImage } from '../../lib/images/asset-image'
import { imageSource } from '../../lib/images/image-source'
import { pageWords } from '../../lib/seo/metadata'
import { ownWords, type OwnFields } from '../../lib/seo/own-words'
import { picturePath } from '../../lib/sharing/picture-address'
import type { SharedPicture } from '../schema/validation/shared-picture'
import type { PreviewedPage } from './seo-preview'

/** A text as the form holds it: its claims are references. */
type DraftText = readonly { _type?: string; claim?: { _ref?: string }; children?: { text?: string }[] }[]

/** A document with search words, as far as it is written. */
export interface PageDraft extends Omit<OwnFields, 'shortAnswer'> {
  _type?: string
  slug?: { current?: string }
  shortAnswer?: DraftText
  seo?: { title?: string; description?: string; image?: SharedPicture; noIndex?: boolean } | undefined
}

interface Surroundings {
  host: string
  /** Once its details are no samples, its page is called by it. */
  clinicName?: string | undefined
  /** What claims say, by their id. */
  statements: Readonly<Record<string, string>>
}

/** What search results and shared links will show of a page once the document is published. */
export function previewedPage({ _type = '', slug, shortAnswer, seo, ...fields }: PageDraft, { host, statements, clinicName }: Surroundings): PreviewedPage {
  const written = { title: seo?.title?.trim() || undefined, description: seo?.description?.trim() || undefined }
  const fixedPath = _type === 'pageSeo' && fields.path && isSeoPath(fields.path) ? fields.path : undefined
  const path = fixedPath ?? pagePath(_type, slug?.current)
  const title = fixedPath === '/clinic' ? clinicName : fields.title
  return {
    host,
    path: path ?? (_type in routes ? `${routes[_type as PageType]}/…` : undefined),
    words: pageWords(written, ownWords(_type, { ...fields, title, shortAnswer: answerText(shortAnswer, statements) })),
    own: (['title', 'description'] as const).filter((field) => !written[field]),
    isHidden: seo?.noIndex === true,
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
