import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { Breadcrumbs } from '@/components/navigation/breadcrumbs'
import { ContentsList } from '@/components/navigation/contents-list'
import { SiteFooter } from '@/components/navigation/site-footer'
import { SiteHeader } from '@/components/navigation/site-header'
import { SkipLink } from '@/components/navigation/skip-link'
import { clinic } from '../fixtures'

it('skips to the main part', () => {
  render(<SkipLink />)
  expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveAttribute('href', '#main')
})

it('leads home and to the main routes from the header', async () => {
  const { container } = render(<SiteHeader />)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/', '/find', '/conditions', '/symptoms', '/benefits', '/clinic', '/search'])
  expect(await axe(container)).toHaveNoViolations()
})

describe('the footer', () => {
  it('names the numbers to call, the interest of the clinic and that its details are samples', async () => {
    const { container } = render(<SiteFooter clinic={clinic} />)
    for (const number of ['911', '811', '711']) expect(container.querySelector(`a[href="tel:${number}"]`)).not.toBeNull()
    expect(screen.getByText('This clinic sells massage.')).toBeInTheDocument()
    expect(screen.getByText(/Sample details/)).toBeInTheDocument()
    expect(container).toHaveTextContent('123 Example Street, Burnaby, BC V0V 0V0')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('drops the sample notice with the sample', () => {
    render(<SiteFooter clinic={{ ...clinic, isSample: false }} />)
    expect(screen.queryByText(/Sample details/)).toBeNull()
  })

  it('stands without a clinic, its interest still said and the clinic’s page one press away', () => {
    render(<SiteFooter clinic={null} />)
    expect(screen.getByText(/belongs to a clinic that sells massage/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Who is behind this site' }).parentElement?.querySelector('a')).toHaveAttribute('href', '/clinic')
  })
})

it('shows the way up', () => {
  render(<Breadcrumbs trail={[{ href: '/', title: 'Home' }, { href: '/conditions', title: 'Conditions' }]} />)
  expect(screen.getByRole('navigation', { name: 'Breadcrumb' })).toHaveTextContent('HomeConditions')
})

it('has no contents list for a single section', () => {
  expect(render(<ContentsList entries={[{ id: 'a', title: 'A' }]} />).container).toBeEmptyDOMElement()
})
