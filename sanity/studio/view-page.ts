import { LaunchIcon } from '@sanity/icons/Launch'
import type { DocumentActionComponent } from 'sanity'
import { pagePath } from '../../lib/addresses/page-path'
import { baseId } from '../base-id'
import { pageOfSeo } from '../page-seo-id'

/** Opens the page as patients see it now; a document's own is not there before the first publishing. */
export const useViewPage: DocumentActionComponent = ({ id, type, published }) => {
  const slug = published?.['slug'] as { current?: string } | undefined
  const path = type === 'pageSeo' ? pageOfSeo(baseId(id)) : pagePath(type, slug?.current)
  return path ? { label: 'View page', icon: LaunchIcon, onHandle: () => void window.open(path, '_blank', 'noopener') } : null
}
