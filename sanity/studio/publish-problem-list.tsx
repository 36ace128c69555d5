import { ChevronDownIcon } from '@sanity/icons/ChevronDown'
import { ChevronUpIcon } from '@sanity/icons/ChevronUp'
import { ErrorOutlineIcon } from '@sanity/icons/ErrorOutline'
import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import type { SchemaType } from 'sanity'
import { IntentLink } from 'sanity/router'
import type { draftProblems } from '../content/draft-problems'
import { problemPlace } from './problem-place'

type Problem = Awaited<ReturnType<typeof draftProblems>>[number]

interface PublishProblemListProps {
  /** What was to be published. */
  document: { id: string, type: string, schemaType: SchemaType | undefined }
  problems?: readonly Problem[]
  /** Why the check could not be made. */
  failure?: string
  onClose: () => void
}

/** Why a document may not go live, and what to do about each reason. What only sounds like the promises around it comes last, folded up. */
export function PublishProblemList({ document, problems = [], failure, onClose }: PublishProblemListProps) {
  const alike = problems.filter(({ code }) => code === 'sounds-like-a-promise')
  const plain = problems.filter((problem) => !alike.includes(problem))
  const first = plain.length > 0 ? plain : alike
  const later = plain.length > 0 ? alike : []
  return (
    <Stack gap={4} data-testid="publish-problems">
      <Text size={1}>
        {failure === undefined
          ? `Patients still see the last published version. ${first.length === 1 ? 'Solve this problem' : `Solve these ${first.length} problems`}, then publish again. Your draft is safe.`
          : 'Nothing was published, because we could not check whether it may be. Your draft is safe. Check the connection and publish again.'}
      </Text>
      {failure !== undefined && (
        <Card padding={3} radius={2} tone="caution" border>
          <Text size={1}>{failure}</Text>
        </Card>
      )}
      {first.length > 0 && <Problems problems={first} {...{ document, onClose }} />}
      {later.length > 0 && <Alike problems={later} {...{ document, onClose }} />}
      <Flex justify="flex-end">
        <Button text="Back to the document" mode="ghost" fontSize={1} padding={3} onClick={onClose} />
      </Flex>
    </Stack>
  )
}

type Listed = Pick<PublishProblemListProps, 'document' | 'onClose'> & { problems: readonly Problem[] }

export const Problems = ({ problems, ...from }: Listed) => (
  <Stack as="ul" gap={2} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
    {problems.map(({ code, message, path }) => (
      <Card as="li" key={`${code} ${path ?? ''} ${message}`} padding={3} radius={2} tone="critical" border>
        <Flex gap={3}>
          <Text size={1}>
            <ErrorOutlineIcon />
          </Text>
          <Stack gap={3} flex={1}>
            <Text size={1}>{message}</Text>
            {path && <Place path={path} {...from} />}
          </Stack>
        </Flex>
      </Card>
    ))}
  </Stack>
)

/** They have one reason, and the same remedy: it is said once. */
function Alike({ problems, ...from }: Listed) {
  const [isOpen, setOpen] = useState(false)
  const places = problems.length === 1 ? 'One more place sounds' : `${problems.length} more places sound`
  return (
    <Card as="details" tone="caution" radius={2} border onToggle={({ currentTarget }: { currentTarget: HTMLElement }) => setOpen((currentTarget as HTMLDetailsElement).open)}>
      <Flex as="summary" gap={3} padding={3} style={{ cursor: 'pointer', listStyle: 'none' }}>
        <Text size={1}>{isOpen ? <ChevronUpIcon /> : <ChevronDownIcon />}</Text>
        <Text size={1}>{places} like these promises. Mend the promises first: then most of these may stay.</Text>
      </Flex>
      <Stack as="ul" gap={4} padding={3} style={{ listStyle: 'none', margin: 0 }}>
        {problems.map(({ path, quote }, index) => (
          <Stack as="li" key={index} gap={2}>
            <Text size={1}>“{quote}”</Text>
            {path && <Place path={path} {...from} />}
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

/** Leads to the field, in this document or in the shared one that it shows. */
function Place({ document, path, onClose }: Omit<Listed, 'problems'> & { path: string }) {
  const place = problemPlace(document.schemaType, path)
  const params = place.sharedId === undefined ? { id: document.id, type: document.type } : { id: place.sharedId }
  return (
    <Text size={0} muted>
      Where:{' '}
      <IntentLink intent="edit" params={{ ...params, path: place.path }} onClick={onClose}>
        {place.title}
      </IntentLink>
    </Text>
  )
}
