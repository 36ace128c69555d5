import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { ConditionIllustration, picturedConditions } from '@/components/illustrations/condition-illustration'

const ids = (container: HTMLElement): string[] => [...container.querySelectorAll('[id]')].map(({ id }) => id)
const pictures = picturedConditions.map((slug): [name: string, picture: React.JSX.Element] => [slug, <ConditionIllustration key={slug} slug={slug} />])

describe('the pictures of conditions', () => {
  it('are there for the eight conditions', () => {
    expect(picturedConditions.toSorted()).toEqual([
      'disc-wear', 'herniated-disc', 'low-back-pain', 'muscle-strain', 'rheumatoid-arthritis', 'scoliosis', 'spinal-stenosis', 'spine-osteoarthritis',
    ])
  })

  it.each(['unknown', '', 'constructor'])('are nothing for the unknown slug "%s"', (slug) => {
    expect(render(<ConditionIllustration slug={slug} />).container).toBeEmptyDOMElement()
  })

  it.each(pictures)('%s has a name, its words and a caption, and no accessibility fault', async (_name, picture) => {
    const { container } = render(picture)
    const drawing = screen.getByRole('img')
    expect(drawing).toHaveAccessibleName(/\w+ \w+/)
    expect(drawing).toHaveAccessibleDescription(/\w{3,}.{60,}\.$/)
    expect(screen.getByRole('figure').querySelector('figcaption')).not.toBeEmptyDOMElement()
    expect(await axe(container)).toHaveNoViolations()
  })

  it.each(pictures)('%s is drawn from whole numbers and fits its frame', (_name, picture) => {
    const { container } = render(picture)
    const [width, height] = container.querySelector('svg')?.getAttribute('viewBox')?.split(' ').slice(2).map(Number) ?? []
    for (const path of container.querySelectorAll('path')) expect(path.getAttribute('d')).toMatch(/^[a-zA-Z\d, -]+$/)
    for (const text of container.querySelectorAll('text')) {
      const [x, y] = ['x', 'y'].map((axis) => Number(text.getAttribute(axis)))
      // A letter of a wide font: DejaVu Sans or Verdana, bold.
      const reach = 20.5 * (text.textContent?.length ?? 0)
      expect(x).toBeGreaterThanOrEqual(16)
      expect((x ?? 0) + reach).toBeLessThanOrEqual((width ?? 0) - 8)
      expect(y).toBeLessThanOrEqual((height ?? 0) - 8)
    }
  })

  it('can stand on one page, all of them and one twice, without sharing an id', async () => {
    const { container } = render(
      <>
        {pictures.map(([, picture]) => picture)}
        <ConditionIllustration slug="herniated-disc" id="again" />
      </>,
    )
    const all = ids(container)
    expect(all).toHaveLength(2 * (pictures.length + 1))
    expect(new Set(all).size).toBe(all.length)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('says where the spinal cord is not, and where rheumatoid arthritis mostly is', () => {
    render(<><ConditionIllustration slug="spinal-stenosis" /><ConditionIllustration slug="rheumatoid-arthritis" /></>)
    expect(screen.getByText(/The spinal cord ends higher up/)).toBeVisible()
    expect(screen.getByText(/mostly in the neck, not the low back/)).toBeVisible()
  })
})
