import { Box, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState, type CSSProperties, type ReactNode } from 'react'
import { brandColours, siteName } from '../../lib/brand'
import { cut, titleSuffix, wholeTitleLength } from '../../lib/seo/search-result'
import { descriptionLength, type PageWords } from '../../lib/seo/metadata'
import { pictureSize } from '../../lib/sharing/picture-address'

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
  /** Marketing's picture, or the one that is drawn. */
  picture?: { url: string; alt: string; isDrawn: boolean } | undefined
}

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
export function SharedCard({ page: { host, words, picture } }: { page: PreviewedPage }) {
  // A picture is drawn for published pages only.
  const [missing, setMissing] = useState<string>()
  const shown = picture && picture.url !== missing ? picture : undefined
  const title = words.title || unknownWords.title
  return (
    <Preview title="When shared">
      <Card border radius={2} overflow="hidden" style={{ maxWidth: 480 }}>
        {shown ? (
          <Box as="img" src={shown.url} alt={shown.alt} style={{ ...frame, objectFit: 'cover' }} onError={() => setMissing(shown.url)} />
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
        {pictureNote(shown)}
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

function pictureNote(shown: PreviewedPage['picture']): string {
  if (!shown) return 'The site draws a picture with the page’s title when the page is published.'
  if (shown.isDrawn) return 'The site drew this picture from the page as it is published, and draws it anew with each publishing.'
  return 'Some places cut off the edges of the picture, or show it small.'
}
