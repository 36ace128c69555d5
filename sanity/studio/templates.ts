import type { Template } from 'sanity'
import type { ReviewStart } from '../content/review-start'
import { fixedTypes } from './fixed-documents'

const byLevel = (schemaType: 'redFlag' | 'careRoute', title: string): Template => ({
  id: `${schemaType}-by-level`,
  title,
  schemaType,
  parameters: [{ name: 'level', title: 'Level', type: 'string' }],
  value: ({ level }: { level: string }) => ({ level }),
})

const pageSeoByPath: Template = {
  id: 'pageSeo-by-path',
  title: 'SEO of a page',
  schemaType: 'pageSeo',
  parameters: [{ name: 'path', title: 'Page', type: 'string' }],
  value: ({ path }: { path: string }) => ({ path }),
}

export const reviewTemplateId = 'review-of-page'

const parameter = (name: keyof ReviewStart) => ({ name, title: name, type: 'string' })

/** “Record a review” fills it in. */
const reviewOfPage: Template<ReviewStart> = {
  id: reviewTemplateId,
  title: 'Review of a page',
  schemaType: 'reviewRecord',
  parameters: (['target', 'targetRevision', 'digest', 'date', 'nextDue'] as const).map(parameter),
  value: ({ target, ...start }: ReviewStart) => ({ ...start, target: { _type: 'reference', _ref: target, _weak: true }, scope: 'whole-page' }),
}

/** What a new document starts with. Fixed documents have no template, so that no menu offers to create one. */
export const templates = (previous: Template[]): Template[] => [
  ...previous.filter(({ schemaType }) => !fixedTypes.includes(schemaType)),
  byLevel('redFlag', 'Red flag of a level'),
  byLevel('careRoute', 'Care route of a level'),
  pageSeoByPath,
  reviewOfPage,
]
