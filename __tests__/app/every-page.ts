import type { ReactElement } from 'react'
import { starter } from '../sanity/lake-fixture'

interface RouteModule {
  default: (props: never) => ReactElement | Promise<ReactElement>
}

const fixed: Record<string, () => Promise<RouteModule>> = {
  '/': () => import('@/app/(site)/page'),
  '/find': () => import('@/app/(site)/find/page'),
  '/find/answer': () => import('@/app/(site)/find/answer/page'),
  '/search': () => import('@/app/(site)/search/page'),
  '/conditions': () => import('@/app/(site)/conditions/page'),
  '/symptoms': () => import('@/app/(site)/symptoms/page'),
  '/benefits': () => import('@/app/(site)/benefits/page'),
  '/techniques': () => import('@/app/(site)/techniques/page'),
  '/evidence': () => import('@/app/(site)/evidence/page'),
  '/faq': () => import('@/app/(site)/faq/page'),
  '/glossary': () => import('@/app/(site)/glossary/page'),
  '/clinic': () => import('@/app/(site)/clinic/page'),
  '/about': () => import('@/app/(site)/about/page'),
  '/privacy': () => import('@/app/(site)/privacy/page'),
  '/accessibility': () => import('@/app/(site)/accessibility/page'),
  '/design': () => import('@/app/(site)/design/page'),
}

const slugs = (type: string) => starter.filter(({ _type }) => _type === type).map(({ slug }) => (slug as { current: string }).current)

const documents: [type: string, path: (slug: string) => string, route: () => Promise<RouteModule>][] = [
  ['condition', (slug) => `/conditions/${slug}`, () => import('@/app/(site)/conditions/[slug]/page')],
  ['condition', (slug) => `/conditions/${slug}/sheet`, () => import('@/app/(site)/conditions/[slug]/sheet/page')],
  ['benefit', (slug) => `/benefits/${slug}`, () => import('@/app/(site)/benefits/[slug]/page')],
  ['technique', (slug) => `/techniques/${slug}`, () => import('@/app/(site)/techniques/[slug]/page')],
  ['symptom', (slug) => `/symptoms/${slug}`, () => import('@/app/(site)/symptoms/[slug]/page')],
]

export interface Route {
  path: string
  /** What the route gives for this address, from whatever the readers are served. */
  element: () => Promise<ReactElement>
}

/** Every page of the starter content, and every page with a fixed address. */
export const everyPage: readonly Route[] = [
  ...Object.entries(fixed).map(([path, route]) => ({ path, element: () => elementOf(route, { searchParams: Promise.resolve({}) }) })),
  ...documents.flatMap(([type, path, route]) => slugs(type).map((slug) => ({ path: path(slug), element: () => elementOf(route, { params: Promise.resolve({ slug }) }) }))),
]

export const pageAt = (path: string): Route => everyPage.find((page) => page.path === path) ?? { path, element: () => Promise.reject(new Error(`no route for ${path}`)) }

async function elementOf(route: () => Promise<RouteModule>, props: object): Promise<ReactElement> {
  return (await route()).default(props as never)
}
