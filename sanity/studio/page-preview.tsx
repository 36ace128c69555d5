import { Box, Button, Card, Container, Flex, Spinner, Stack, Text, useElementSize } from '@sanity/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useClient, type SchemaType } from 'sanity'
import type { UserViewComponent } from 'sanity/structure'
import type { DraftPage, PageContent } from '../content/draft-page'
import { lake } from '../env'
import { isFrom, previewPath, previewReady, type PreviewedDraft } from './preview-window'
import { Problems } from './publish-problem-list'
import { useDraftPage } from './use-draft-page'

/** CSS pixels. */
const screens = { Phone: 390, Computer: 1280 }
type Screen = keyof typeof screens

/** A document's page as patients will see it once the draft is published, while it is written. */
export const PagePreview: UserViewComponent = ({ document: { draft, published }, documentId, schemaType }) =>
  draft || published ? <Preview id={documentId} schemaType={schemaType} /> : <Message><Text size={1}>There is nothing to show yet. Write something under Editor first.</Text></Message>

function Preview({ id, schemaType }: { id: string; schemaType: SchemaType }) {
  const type = schemaType.name as PageContent['type']
  const [state, readAgain] = useDraftPage(useClient({ apiVersion: lake.apiVersion }), { id, type })
  const [screen, setScreen] = useState<Screen>('Phone')

  if (state.step === 'loading') {
    return (
      <Flex align="center" justify="center" padding={5} gap={3}>
        <Spinner muted />
        <Text size={1} muted>Reading the draft …</Text>
      </Flex>
    )
  }
  if (state.step === 'failed') {
    return (
      <Message tone="caution">
        <Stack gap={4}>
          <Text size={1}>{`The draft could not be read: ${state.reason}`}</Text>
          <Text size={1}>It is safe. The page shows again when the connection is back.</Text>
          <Button text="Read it again" mode="ghost" fontSize={1} padding={3} onClick={readAgain} />
        </Stack>
      </Message>
    )
  }
  const { page, problems } = state
  if (!page) {
    return (
      <Container width={1} padding={4}>
        <Stack gap={4} data-testid="preview-problems">
          <Text size={1}>This can’t be shown as a page yet. What is missing:</Text>
          <Problems problems={problems} document={{ id, type, schemaType }} onClose={() => {}} />
        </Stack>
      </Container>
    )
  }
  return (
    <Flex direction="column" height="fill">
      <Card borderBottom padding={3}>
        <Flex gap={2} align="center" wrap="wrap">
          {(Object.keys(screens) as Screen[]).map((name) => (
            <Button key={name} text={name} mode="bleed" fontSize={1} padding={2} selected={name === screen} aria-pressed={name === screen} onClick={() => setScreen(name)} />
          ))}
          <Box flex={1}>
            <Text size={1} muted>{verdict(problems.length)}</Text>
          </Box>
        </Flex>
      </Card>
      <PreviewWindow page={page} width={screens[screen]} />
    </Flex>
  )
}

/** What the publish check would say; the reasons are in its own window. */
const verdict = (count: number): string => {
  if (count === 0) return 'As patients will see it, with all other drafts in it.'
  return `Not ready for patients: ${count === 1 ? 'one problem' : `${count} problems`}. Publish says ${count === 1 ? 'which' : 'which ones'}.`
}

/** The site's own window, as wide as a screen; made smaller where there is less room. */
function PreviewWindow({ page, width }: { page: DraftPage; width: number }) {
  const [room, setRoom] = useState<HTMLDivElement | null>(null)
  const size = useElementSize(room)?.border
  const frame = useRef<HTMLIFrameElement>(null)
  const [isReady, setReady] = useState(false)

  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (isFrom(event, frame.current?.contentWindow) && event.data === previewReady) setReady(true)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])

  useEffect(() => {
    if (isReady) frame.current?.contentWindow?.postMessage({ kind: 'lumbar-preview', page } satisfies PreviewedDraft, window.location.origin)
  }, [isReady, page])

  const scale = size ? Math.min(1, size.width / width) : 1
  return (
    <Card tone="transparent" flex={1} overflow="hidden" ref={setRoom} style={{ minHeight: 0 }}>
      <iframe
        ref={frame}
        src={previewPath}
        title="The page as patients will see it"
        data-testid="page-preview"
        style={{
          display: 'block', border: 0, maxWidth: 'none', visibility: isReady ? 'visible' : 'hidden', width, height: size ? size.height / scale : '100%',
          transform: `scale(${scale})`, transformOrigin: '0 0', marginLeft: size ? Math.max(0, (size.width - width) / 2) : 0,
        }}
      />
    </Card>
  )
}

const Message = ({ children, tone = 'default' }: { children: ReactNode; tone?: 'default' | 'caution' }) => (
  <Container width={1} padding={4}>
    <Card tone={tone} border radius={2} padding={4}>
      {children}
    </Card>
  </Container>
)
