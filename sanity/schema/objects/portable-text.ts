import { BookIcon } from '@sanity/icons/Book'
import { LinkIcon } from '@sanity/icons/Link'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { followableHref } from '../validation/followable-href'

const link = {
  name: 'link',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description: 'A page of ours, such as /conditions/scoliosis, or a full address that starts with https://.',
      type: 'string',
      validation: followableHref(),
    }),
  ],
}

const cite = {
  name: 'cite',
  title: 'Source',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'citation',
      title: 'Source',
      description: 'Puts a numbered mark after these words; the source joins the references at the end of the page.',
      type: 'reference',
      to: [{ type: 'citation' }],
      validation: (rule) => rule.required().error('Choose the source, or remove the mark.'),
    }),
  ],
}

/** Text for patients: paragraphs, small headings, lists, links, sources and embedded claims. No free heading levels. */
export const portableText = defineType({
  name: 'portableText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Paragraph', value: 'normal' },
        { title: 'Small heading', value: 'h3' },
      ],
      lists: [
        { title: 'Bullets', value: 'bullet' },
        { title: 'Numbers', value: 'number' },
      ],
      marks: {
        decorators: [
          { title: 'Strong', value: 'strong' },
          { title: 'Emphasis', value: 'em' },
        ],
        annotations: [link, cite],
      },
    }),
    defineArrayMember({ type: 'claimEmbed' }),
  ],
})
