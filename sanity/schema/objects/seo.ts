import { SearchIcon } from '@sanity/icons/Search'
import { defineField, defineType } from 'sanity'
import { textLimits } from '../validation/text-limits'

/** Marketing's: how a page looks in search results and when shared. Empty fields fall back to the page's own words. */
export const seo = defineType({
  name: 'seo',
  title: 'SEO',
  type: 'object',
  icon: SearchIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title in search results',
      description: 'Up to 60 characters. Empty: the page’s own title. The site’s name is added after it.',
      type: 'string',
      validation: textLimits({ warnAboveLength: 60 }),
    }),
    defineField({
      name: 'description',
      title: 'Description in search results',
      description: 'Up to 155 characters: what the reader will find on the page. Empty: the page’s summary. No promises about results.',
      type: 'text',
      rows: 3,
      validation: textLimits({ warnAboveLength: 155 }),
    }),
    defineField({
      name: 'image',
      title: 'Picture when shared',
      description: 'Shown when someone shares the page; 1200 × 630 pixels fit best. Empty: the site draws one from the page’s title.',
      type: 'figure',
    }),
    defineField({
      name: 'noIndex',
      title: 'Hide from search engines',
      description: 'Switch on to keep this page out of search results and the sitemap. People with the address can still read it.',
      type: 'boolean',
      options: { layout: 'switch' },
    }),
  ],
})
