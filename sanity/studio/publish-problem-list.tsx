import { ErrorOutlineIcon } from '@sanity/icons/ErrorOutline'
import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { draftProblems } from '../content/draft-problems'

interface PublishProblemListProps {
  problems?: Awaited<ReturnType<typeof draftProblems>>
  /** Why the check could not be made. */
  failure?: string
  onClose: () => void
}

/** Why a document may not go live, and what to do about each reason. */
export function PublishProblemList({ problems = [], failure, onClose }: PublishProblemListProps) {
  return (
    <Stack gap={4} data-testid="publish-problems">
      <Text size={1}>
        {failure === undefined
          ? `Patients still see the last published version. ${problems.length === 1 ? 'Solve this problem' : `Solve these ${problems.length} problems`}, then publish again. Your draft is safe.`
          : 'Nothing was published, because we could not check whether it may be. Your draft is safe. Check the connection and publish again.'}
      </Text>
      {failure !== undefined && (
        <Card padding={3} radius={2} tone="caution" border>
          <Text size={1}>{failure}</Text>
        </Card>
      )}
      {problems.length > 0 && (
        <Stack as="ul" gap={2} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {problems.map(({ code, message, path }) => (
            <Card as="li" key={`${code} ${path ?? ''} ${message}`} padding={3} radius={2} tone="critical" border>
              <Flex gap={3}>
                <Text size={1}>
                  <ErrorOutlineIcon />
                </Text>
                <Stack gap={3} flex={1}>
                  <Text size={1}>{message}</Text>
                  {path && (
                    <Text size={0} muted>
                      Where: {path}
                    </Text>
                  )}
                </Stack>
              </Flex>
            </Card>
          ))}
        </Stack>
      )}
      <Flex justify="flex-end">
        <Button text="Back to the document" mode="ghost" fontSize={1} padding={3} onClick={onClose} />
      </Flex>
    </Stack>
  )
}
