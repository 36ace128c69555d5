import type { TemplateItem } from 'sanity'
import { fixedTypes } from './fixed-documents'

/** Reviews begin on the page that they are of. */
const startedElsewhere = ['reviewRecord']

/** The menu “Create”: everything but the documents of which there is a fixed number, and those that begin elsewhere. */
export const newDocumentOptions = (previous: TemplateItem[]): TemplateItem[] =>
  previous.filter(({ templateId }) => ![...fixedTypes, ...startedElsewhere].some((type) => templateId === type || templateId.startsWith(`${type}-`)))
