import { ChevronDownIcon } from '@sanity/icons/ChevronDown'
import { ChevronUpIcon } from '@sanity/icons/ChevronUp'
import { Button, Card, Container, Flex, Spinner, Stack, Text, useElementSize } from '@sanity/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useClient, usePerspective, type SchemaType } from 'sanity'
import type { UserViewComponent } from 'sanity/structure'
import type { DraftPage, PageContent } from '../content/draft-page'
import type { ReadAs } from '../content/draft-problems'
import { lake } from '../env'
import { useFormCheck } from './form-check'
import { isFrom, previewPath, previewReady, type PreviewedDraft } from './preview-window'
import { Problems } from './publish-problem-list'
import { useDraftPage, type DraftPageState } from './use-draft-page'

/** CSS pixels. */
const screens = { Phone: 390, Computer: 1280 }
type Screen = keyof typeof screens

/** After so long without a word from the window it is taken for lost, in ms. */
const patience = 10_000

/** A document's page as patients will see it once the draft is published, while it is written; or as it is, under the Studio's *Published*. */
export const PagePreview: UserViewComponent = ({ document: { draft, published }, documentId, schemaType }) => {
  const perspective = usePerspective().selectedPerspectiveName === 'published' ? 'published' : 'drafts'
  if (!published && perspective === 'published') return <Nothing>This page is not published yet.</Nothing>
  if (!published && !draft) return <Nothing>There is nothing to show yet. Write something under Editor first.</Nothing>
  return <Preview key={perspective} id={documentId} {...{ perspective, schemaType }} />
}

const Nothing = ({ children }: { children: ReactNode }) => <Container width={1} padding={5}><Line>{children}</Line></Container>

function Preview({ id, perspective, schemaType }: { id: string; perspective: ReadAs; schemaType: SchemaType }) {
  const type = schemaType.name as PageContent['type']
  const [state, readAgain] = useDraftPage(useClient({ apiVersion: lake.apiVersion }), { id, type, perspective, check: useFormCheck({ id }) })
  const [screen, setScreen] = useState<Screen>('Phone')
  // While something is missing or can't be read, the page stands as it was.
  const [shown, setShown] = useState<DraftPage>()
  const page = state.step === 'read' ? state.page : undefined
  if (page && page !== shown) setShown(page)
  return (
    <Flex direction="column" height="fill">
      <Card borderBottom padding={3} style={{ flexShrink: 0 }}>
        <Flex gap={2} align="flex-start" wrap="wrap">
          {shown && (
            <Flex gap={2} role="group" aria-label="Screen">
              {(Object.keys(screens) as Screen[]).map((name) => (
                <Button key={name} text={name} mode="bleed" fontSize={1} padding={2} selected={name === screen} aria-pressed={name === screen} onClick={() => setScreen(name)} />
              ))}
            </Flex>
          )}
          <Stack gap={3} padding={1} flex={1} style={{ minWidth: 200 }}>
            <Flex role="status" align="center" gap={3}>
              {state.step === 'loading' && <Spinner muted />}
              <Line>{standing(state, { perspective, isShown: shown !== undefined })}</Line>
            </Flex>
            {state.step === 'failed' && <Flex><Button text="Read it now" mode="ghost" fontSize={1} padding={2} onClick={readAgain} /></Flex>}
            {state.step === 'read' && state.problems.length > 0 && <ToMend key={String(page !== undefined)} problems={state.problems} document={{ id, type, schemaType }} opensAtOnce={!page} />}
          </Stack>
        </Flex>
      </Card>
      {shown && <PreviewWindow page={shown} width={screens[screen]} />}
    </Flex>
  )
}

/** How the draft, or what is published, stands. */
function standing(state: DraftPageState, { perspective, isShown }: { perspective: ReadAs; isShown: boolean }): string {
  if (state.step === 'loading') return 'Reading …'
  if (state.step === 'failed') return `This could not be read (${state.reason}). It is safe, and will be read again by itself.`
  const count = state.problems.length === 1 ? 'one problem' : `${state.problems.length} problems`
  if (perspective === 'published') return state.problems.length > 0 ? `Patients see the page as it was before: ${count} in what is published` : 'As patients see it now.'
  if (!state.page) return isShown ? `Shown as it was before: ${count} to mend` : `Before this can be shown: ${count} to mend`
  return state.problems.length > 0 ? `Not ready for patients: ${count}` : 'As it will look once this and all other drafts are published.'
}

function ToMend({ problems, document, opensAtOnce }: Pick<Parameters<typeof Problems>[0], 'problems' | 'document'> & { opensAtOnce: boolean }) {
  const [isOpen, setOpen] = useState(opensAtOnce)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-testid="preview-problems">
      <Flex as="summary" gap={2} style={{ cursor: 'pointer', listStyle: 'none' }}>
        <Line>{isOpen ? <ChevronUpIcon /> : <ChevronDownIcon />}</Line>
        <Line>What and where</Line>
      </Flex>
      <div style={{ marginTop: 12, maxHeight: '40vh', overflow: 'auto' }}>
        <Problems problems={problems} document={document} onClose={() => {}} />
      </div>
    </details>
  )
}

/** The site's own window, as wide as a screen; made smaller where there is less room. */
function PreviewWindow({ page, width }: { page: DraftPage; width: number }) {
  const [room, setRoom] = useState<HTMLDivElement | null>(null)
  const size = useElementSize(room)?.border
  const frame = useRef<HTMLIFrameElement>(null)
  // How often it said that it is ready: when it is loaded anew it has to be handed the page again.
  const [readies, setReadies] = useState(0)
  const [round, setRound] = useState(0)
  const [isLate, setLate] = useState(false)

  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (isFrom(event, frame.current?.contentWindow) && event.data === previewReady) setReadies((count) => count + 1)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])

  useEffect(() => {
    if (readies > 0) frame.current?.contentWindow?.postMessage({ kind: 'lumbar-preview', page } satisfies PreviewedDraft, window.location.origin)
  }, [readies, page])

  useEffect(() => {
    if (readies > 0) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [readies, round])

  const scale = size ? Math.min(1, size.width / width) : 1
  const loadAgain = () => {
    setLate(false)
    setRound((count) => count + 1)
  }
  return (
    <Card tone="transparent" flex={1} overflow="hidden" ref={setRoom} style={{ position: 'relative', minHeight: '60vh' }}>
      {readies === 0 && isLate && (
        <Stack gap={3} padding={4}>
          <Line>The window of the page has not loaded.</Line>
          <Flex><Button text="Load it again" mode="ghost" fontSize={1} padding={2} onClick={loadAgain} /></Flex>
        </Stack>
      )}
      {/* Out of the flow: the room is measured, and must not follow what it holds. */}
      <iframe
        key={round}
        ref={frame}
        src={previewPath}
        title="The page as patients will see it"
        data-testid="page-preview"
        style={{
          position: 'absolute', top: 0, left: size ? Math.max(0, (size.width - width) / 2) : 0, border: 0, maxWidth: 'none', visibility: readies > 0 ? 'visible' : 'hidden',
          width, height: size ? size.height / scale : '100%', transform: `scale(${scale})`, transformOrigin: '0 0',
        }}
      />
    </Card>
  )
}

const Line = ({ children }: { children: ReactNode }) => <Text size={1} muted>{children}</Text>
