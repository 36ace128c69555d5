import { LaunchIcon } from '@sanity/icons/Launch'
import type { DocumentActionComponent } from 'sanity'
import { pagePath } from '../../lib/addresses/page-path'

/** Opens the page as patients see it now; there is none before the first publishing. */
export const useViewPage: DocumentActionComponent = ({ type, published }) => {
  const slug = published?.['slug'] as { current?: string } | undefined
  const path = pagePath(type, slug?.current)
  return path ? { label: 'View page', icon: LaunchIcon, onHandle: () => void window.open(path, '_blank', 'noopener') } : null
}
