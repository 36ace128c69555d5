import type { Template } from 'sanity'
import { fixedTypes } from './fixed-documents'

const byLevel = (schemaType: 'redFlag' | 'careRoute', title: string): Template => ({
  id: `${schemaType}-by-level`,
  title,
  schemaType,
  parameters: [{ name: 'level', title: 'Level', type: 'string' }],
  value: ({ level }: { level: string }) => ({ level }),
})

/** What a new document starts with. Fixed documents have no template, so that no menu offers to create one. */
export const templates = (previous: Template[]): Template[] => [
  ...previous.filter(({ schemaType }) => !fixedTypes.includes(schemaType)),
  byLevel('redFlag', 'Red flag of a level'),
  byLevel('careRoute', 'Care route of a level'),
]
