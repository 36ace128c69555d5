import { referenceListField } from './reference-list-field'

export const faqsField = () =>
  referenceListField({
    name: 'faqs',
    title: 'Questions',
    description: 'Common questions shown near the end of the page. Each is shared: an edit to a question changes every page that shows it.',
    to: 'faq',
    group: 'content',
  })
