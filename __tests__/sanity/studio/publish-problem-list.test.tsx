import { render, screen, within } from '@testing-library/react'
import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { RouterProvider, route } from 'sanity/router'
import { PublishProblemList } from '@/sanity/studio/publish-problem-list'

const cures = { code: 'banned-phrase', path: 'summary', message: '“cures”: promises a cure.' } as const
const alike = { code: 'sounds-like-a-promise', path: 'causes', message: '“By the fourth visit”: sounds like its promises.', quote: 'By the fourth visit' } as const

const show = (problems: Parameters<typeof PublishProblemList>[0]['problems'] & object) =>
  render(
    <ThemeProvider theme={buildTheme()}>
      <RouterProvider router={route.create('/', [route.intents('/intent')])} state={{}} onNavigate={() => {}}>
        <PublishProblemList document={{ id: 'condition-disc', type: 'condition', schemaType: undefined }} problems={problems} onClose={() => {}} />
      </RouterProvider>
    </ThemeProvider>,
  )

it('counts and names what has to be solved first', () => {
  show([cures, alike, { ...alike, path: 'outlook' }])
  expect(screen.getByText(/Solve this problem, then publish again/)).toBeVisible()
  expect(screen.getByText(cures.message)).toBeVisible()
})

it('leads to the field that has the problem', () => {
  show([cures])
  expect(screen.getByRole('link', { name: 'Summary' })).toHaveAttribute('href', expect.stringContaining('/intent/edit/id=condition-disc;type=condition;path=summary'))
})

it('leads into the shared document that has the problem', () => {
  show([{ ...cures, path: 'faqs[faq-scan].answer' }])
  expect(screen.getByRole('link', { name: 'Faqs › faq-scan › Answer' })).toHaveAttribute('href', expect.stringContaining('/intent/edit/id=faq-scan;path=answer'))
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
