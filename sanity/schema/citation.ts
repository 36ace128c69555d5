import { BookIcon } from '@sanity/icons/Book'
import { defineField, defineType } from 'sanity'
import { citationStatuses, citationTypes, titleLanguages, titleOf } from '../../lib/evidence/vocabulary'
import { baseId } from '../base-id'
import { doi, doiOrUrl } from './validation/doi'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'
import { webAddress } from './validation/written-as'

export const citation = defineType({
  name: 'citation',
  title: 'Source',
  type: 'document',
  icon: BookIcon,
  groups: [
    { name: 'source', title: 'Source', default: true },
    { name: 'standing', title: 'Standing' },
  ],
  fieldsets: [{ name: 'find', title: 'Where to find it', description: 'A DOI or a web address is needed.', options: { columns: 2 } }],
  validation: (rule) => [...publicWords(rule), doiOrUrl(rule)],
  fields: [
    defineField({ name: 'type', title: 'Kind', description: 'What kind of source it is.', type: 'string', group: 'source', options: { list: [...citationTypes] }, validation: (rule) => rule.required().error('Choose the kind of source.') }),
    defineField({ name: 'title', title: 'Title', description: 'As printed.', type: 'text', rows: 2, group: 'source', validation: (rule) => rule.required().error('Write the title.') }),
    defineField({ name: 'language', title: 'Language of the title', description: 'If it is not English: so that a screen reader says it well, and readers know.', type: 'string', group: 'source', options: { list: [...titleLanguages] } }),
    defineField({ name: 'authors', title: 'Authors', description: 'Family name and initials, such as “Furlan AD, Giraldo M, et al.”.', type: 'string', group: 'source' }),
    defineField({ name: 'year', title: 'Year', description: 'When it was published.', type: 'number', group: 'source', validation: (rule) => rule.integer().min(1900).max(2100).error('Write the year with 4 digits.') }),
    defineField({ name: 'container', title: 'Journal or book', description: 'With volume and pages, such as “BMJ 2019;367:l6273”.', type: 'string', group: 'source' }),
    defineField({ name: 'publisher', title: 'Publisher', description: 'For guidelines, laws and standards.', type: 'string', group: 'source' }),
    defineField({ name: 'jurisdiction', title: 'Where it applies', description: 'For laws and guidelines, such as “British Columbia”.', type: 'string', group: 'source' }),
    defineField({ name: 'doi', title: 'DOI', description: 'Only the DOI, such as 10.1136/bmj.l6273, without https://doi.org/. Never from memory: copy it from the source.', type: 'string', group: 'source', fieldset: 'find', validation: doi() }),
    defineField({ name: 'pmid', title: 'PubMed number', description: 'Digits only.', type: 'string', group: 'source', fieldset: 'find', validation: (rule) => rule.regex(/^\d{1,8}$/).error('Write the PubMed number in digits only.') }),
    defineField({ name: 'url', title: 'Web address', description: 'A lasting address, for sources without a DOI.', type: 'url', group: 'source', fieldset: 'find', validation: webAddress }),
    defineField({ name: 'plainSummary', title: 'In one plain sentence', description: 'What the source found or says, for patients.', type: 'text', rows: 2, group: 'source', validation: textLimits({ required: 'Say in one plain sentence what it found.', maxSentences: 2, maxWords: 50 }) }),
    defineField({ name: 'populationNote', title: 'Who was studied', description: 'For example: 401 adults with long-lasting low back pain.', type: 'string', group: 'source' }),
    defineField({ name: 'status', title: 'Status', description: 'A retracted source must not support a claim. A replaced or expired one must be said to be so.', type: 'string', group: 'standing', initialValue: 'current', options: { list: [...citationStatuses], layout: 'radio' }, validation: (rule) => rule.required().error('Choose the status.') }),
    defineField({
      name: 'statusNote',
      title: 'About the status',
      description: 'Shown to readers when the source is not current: why we still use it.',
      type: 'text',
      rows: 2,
      group: 'standing',
      validation: (rule) => rule.custom((note, { document }) => document?.['status'] === 'current' || Boolean(note?.trim()) || 'Say why this source is still used, although it is not current.').warning(),
    }),
    defineField({
      name: 'supersededBy',
      title: 'Replaced by',
      description: 'The newer source.',
      type: 'reference',
      to: [{ type: 'citation' }],
      group: 'standing',
      hidden: ({ document, value }) => document?.['status'] !== 'superseded' && !value,
      validation: (rule) => rule.custom((value, { document }) => value?._ref !== (document && baseId(document._id)) || 'A source cannot replace itself. Choose the newer one.'),
    }),
    defineField({ name: 'expiresOn', title: 'Expires on', description: 'If the source says so itself, as some guidelines do.', type: 'date', group: 'standing' }),
    defineField({ name: 'retrieved', title: 'Last looked at', description: 'The day somebody last opened the source and checked it.', type: 'date', group: 'standing' }),
  ],
  orderings: [
    { name: 'year', title: 'Newest first', by: [{ field: 'year', direction: 'desc' }] },
    { name: 'authors', title: 'Authors', by: [{ field: 'authors', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', authors: 'authors', publisher: 'publisher', year: 'year', type: 'type', status: 'status' },
    prepare: ({ title, authors, publisher, year, type, status }) => ({
      title,
      subtitle: [[authors?.split(',')[0] ?? publisher, year].filter(Boolean).join(' '), titleOf(citationTypes, type), status !== 'current' && titleOf(citationStatuses, status)].filter(Boolean).join(' · '),
    }),
  },
})
