import { Stack } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient, useFormValue, type ObjectInputProps } from 'sanity'
import { ownName, type NamedClinic } from '../../lib/clinic/own-name'
import { contentApiVersion } from '../schema/validation/content-api-version'
import { embeddedClaims, previewedPage, type PageDraft, type Surroundings } from './previewed-page'
import { SearchResult, SharedCard } from './seo-preview'

/** Marketing's fields, between the two places where they show. */
export function SeoInput(props: ObjectInputProps) {
  const document = useFormValue([]) as PageDraft | undefined
  const shared = useShared(embeddedClaims(document?.shortAnswer))
  const page = previewedPage({ ...document, seo: props.value as PageDraft['seo'] }, { host: window.location.host, ...shared })
  return (
    <Stack gap={5} paddingTop={3}>
      <SearchResult page={page} />
      {props.renderDefault(props)}
      <SharedCard page={page} />
    </Stack>
  )
}

type Shared = Omit<Surroundings, 'host'>

const sharedQuery = '{"claims": *[_id in $ids]{_id, statement}, "clinic": *[_id == "clinic"][0]{name, isSample}}'

/** What the page says of other documents, as published: it shows no draft of them. Nothing until the lake has answered. */
function useShared(claims: readonly string[]): Shared {
  const client = useClient({ apiVersion: contentApiVersion })
  const [shared, setShared] = useState<Shared>({ statements: {} })
  const key = claims.join(' ')
  useEffect(() => {
    const subscription = client.observable
      .fetch<{ claims: { _id: string; statement: string }[]; clinic: NamedClinic | null }>(sharedQuery, { ids: key.split(' ') }, { perspective: 'published', tag: 'seo-preview' })
      .subscribe({
        next: (found) => setShared({ statements: Object.fromEntries(found.claims.map(({ _id, statement }) => [_id, statement])), clinicName: ownName(found.clinic) }),
        error: (error: unknown) => console.warn('The preview goes without the words of other documents.', error),
      })
    return () => subscription.unsubscribe()
  }, [client, key])
  return shared
}
