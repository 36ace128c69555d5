import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { Text } from '@sanity/ui'
import { useState } from 'react'
import { useClient, type DocumentActionComponent } from 'sanity'
import { useRouter } from 'sanity/router'
import { reviewStart } from '../content/review-start'
import { lake } from '../env'
import { reviewTemplateId } from './templates'

/** Opens a new review of this page, with its fingerprint and dates filled in. The reviewer writes the rest and publishes it. */
export const useRecordReview: DocumentActionComponent = ({ id, type, draft, published }) => {
  const client = useClient({ apiVersion: lake.apiVersion })
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  if (!draft && !published) return null

  const begin = async () => {
    setIsBusy(true)
    try {
      const start = await reviewStart(client, { id, type })
      router.navigateIntent('create', [{ type: 'reviewRecord', template: reviewTemplateId }, { ...start }])
    } catch (error) {
      console.error('A review could not be started', { id, type }, error)
      setFailure(error instanceof Error ? error.message : String(error))
    }
    setIsBusy(false)
  }

  return {
    label: 'Record a review',
    icon: ClipboardIcon,
    disabled: isBusy,
    title: draft && published ? 'Covers the page as patients see it now, unless this clinic publishes reviewed pages only' : 'You have read this page as a second person',
    onHandle: () => void begin(),
    dialog: failure !== undefined && { type: 'dialog', header: 'No review was started', onClose: () => setFailure(undefined), content: <Text size={1}>{failure}</Text> },
  }
}
useRecordReview.displayName = 'RecordReview'
