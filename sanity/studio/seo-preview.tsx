import { Box, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState, type CSSProperties, type ReactNode } from 'react'
import { brandColours, siteName } from '../../lib/brand'
import type { PageWords } from '../../lib/seo/metadata'
import { cut, descriptionLength, titleSuffix, wholeTitleLength } from '../../lib/seo/search-result'
import { pictureSize } from '../../lib/sharing/picture-address'
import type { PreviewedPage } from './previewed-page'

const unknownWords: PageWords = { title: 'The page’s own title', description: 'The page’s own description' }
const unbroken: CSSProperties = { overflowWrap: 'anywhere' }

/** The page as a search engine lists it. */
export function SearchResult({ page: { host, path, words, own, isHidden } }: { page: PreviewedPage }) {
  const title = `${words.title || unknownWords.title}${titleSuffix}`
  return (
    <Preview title="In a search result">
      {isHidden && <Note tone="caution">Hidden: search engines are asked to leave this page out.</Note>}
      <Card border radius={2} padding={4}>
        <Stack gap={4} style={unbroken}>
          <Stack gap={2}>
            <Text size={1}>{siteName}</Text>
            <Text size={1} muted>
              {[host, ...(path ?? '').split('/').filter(Boolean)].join(' › ')}
            </Text>
          </Stack>
          <Text size={3} style={{ color: 'var(--card-link-color)' }}>
            {cut(title, wholeTitleLength)}
          </Text>
          <Text size={1} muted>
            {cut(words.description || unknownWords.description, descriptionLength)}
          </Text>
        </Stack>
      </Card>
      <Text size={1} muted>
        {[ownNote(own), 'Search engines may choose other words from the page.'].filter(Boolean).join(' ')}
      </Text>
    </Preview>
  )
}

/** The page as it shows where somebody shares its link. */
export function SharedCard({ page: { host, words, picture, revision } }: { page: PreviewedPage }) {
  const [missing, setMissing] = useState<string>()
  // By the next revision a missing picture may be there.
  const wanted = `${revision} ${picture?.url}`
  const isShown = picture !== undefined && wanted !== missing
  const title = words.title || unknownWords.title
  return (
    <Preview title="When shared">
      <Card border radius={2} overflow="hidden" style={{ maxWidth: 480 }}>
        {isShown ? (
          <Box as="img" src={picture.url} alt={picture.alt} style={{ ...frame, objectFit: 'cover' }} onError={() => setMissing(wanted)} />
        ) : (
          <Flex align="flex-end" padding={4} style={{ ...frame, background: brandColours.fir }}>
            <Text size={3} style={{ ...unbroken, color: brandColours.onFir }}>
              {title}
            </Text>
          </Flex>
        )}
        <Stack gap={3} padding={4} style={unbroken}>
          <Text size={1} muted>
            {host}
          </Text>
          <Text size={2} weight="medium">
            {title}
          </Text>
          <Text size={1} muted>
            {words.description || unknownWords.description}
          </Text>
        </Stack>
      </Card>
      <Text size={1} muted>
        {pictureNote(picture, isShown)}
      </Text>
    </Preview>
  )
}

const frame: CSSProperties = { display: 'block', width: '100%', aspectRatio: `${pictureSize.width} / ${pictureSize.height}`, boxSizing: 'border-box' }

function Preview({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack as="section" gap={3} aria-label={title}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      {children}
    </Stack>
  )
}

const Note = ({ tone, children }: { tone: 'caution'; children: string }) => (
  <Card tone={tone} border radius={2} padding={3}>
    <Text size={1}>{children}</Text>
  </Card>
)

function ownNote(own: PreviewedPage['own']): string | undefined {
  if (own.length === 0) return undefined
  return own.length === 2 ? 'Title and description are the page’s own words.' : `The ${own[0]} is the page’s own words.`
}

function pictureNote(picture: PreviewedPage['picture'], isShown: boolean): string {
  if (picture && !picture.isDrawn && !isShown) return 'The chosen picture can’t be loaded just now. Shared links would go without it: look again later, or choose another.'
  // None is drawn before the page is published.
  if (!picture || !isShown) return 'The site draws a picture with the page’s title when the page is published.'
  if (picture.isDrawn) return 'The site drew this picture from the page as it is published, and draws it anew with each publishing.'
  return 'Some places cut off the edges of the picture, or show it small.'
}
