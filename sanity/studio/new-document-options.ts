import type { TemplateItem } from 'sanity'
import { fixedTypes } from './fixed-documents'

/** The menu “Create”: everything but the documents of which there is a fixed number. */
export const newDocumentOptions = (previous: TemplateItem[]): TemplateItem[] =>
  previous.filter(({ templateId }) => !fixedTypes.some((type) => templateId === type || templateId.startsWith(`${type}-`)))
