import type { DraftPage } from '../content/draft-page'

/*
 * The preview is a window of the site inside the Studio, so that it has the site's styles and nothing of the Studio's.
 * It reads nothing itself: the Studio reads the draft with its author's own rights and hands it over, from window to
 * window of one origin. Nothing is kept, no address shows a draft, and patients' pages know nothing of it.
 */

/** Where the window stands: beside the Studio, for it runs scripts as the Studio does. */
export const previewPath = '/studio/preview'

/** The window says that it can be handed a page. */
export const previewReady = 'lumbar-preview-ready'

/** The Studio hands over a page, as it is now. */
export interface PreviewedDraft {
  kind: 'lumbar-preview'
  page: DraftPage
}

/** Only the windows of one origin speak to each other, and only with whom they know. */
export const isFrom = (event: MessageEvent, other: Window | null | undefined): boolean => Boolean(other) && event.source === other && event.origin === window.location.origin
