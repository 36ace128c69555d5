import { render, screen, within } from '@testing-library/react'
import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { PublishProblemList } from '@/sanity/studio/publish-problem-list'

const cures = { code: 'banned-phrase', path: 'summary', message: '“cures”: promises a cure.' } as const
const alike = { code: 'sounds-like-a-promise', path: 'causes', message: '“By the fourth visit”: sounds like its promises.', quote: 'By the fourth visit' } as const

const show = (problems: Parameters<typeof PublishProblemList>[0]['problems'] & object) =>
  render(<ThemeProvider theme={buildTheme()}><PublishProblemList problems={problems} onClose={() => {}} /></ThemeProvider>)

it('counts and names what has to be solved first', () => {
  show([cures, alike, { ...alike, path: 'outlook' }])
  expect(screen.getByText(/Solve this problem, then publish again/)).toBeVisible()
  expect(screen.getByText(cures.message)).toBeVisible()
})

it('folds up what only sounds like the promises around it', () => {
  show([cures, alike, { ...alike, path: 'outlook' }])
  const folded = screen.getByText(/2 more places sound like these promises/).closest('details')!
  expect(folded).not.toHaveAttribute('open')
  expect(within(folded).getAllByText('“By the fourth visit”')).toHaveLength(2)
})

it('shows them when nothing else is left', () => {
  show([alike])
  expect(screen.queryByRole('group')).toBeNull()
  expect(screen.getByText(alike.message)).toBeVisible()
})
