import { EditIcon } from '@sanity/icons/Edit'
import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import type { DefaultDocumentNodeResolver } from 'sanity/structure'
import { routes } from '../../lib/addresses/page-path'
import { PagePreview } from './page-preview'

/** What has a page of its own is written on one side and seen on the other. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) =>
  schemaType in routes
    ? S.document().views([S.view.form().title('Editor').icon(EditIcon), S.view.component(PagePreview).id('preview').title('Preview').icon(EyeOpenIcon)])
    : S.document()
