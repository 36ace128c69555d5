import { SearchIcon } from '@sanity/icons/Search'
import { defineField, defineType } from 'sanity'
import { isSeoPath, seoPaths } from '../../lib/addresses/fixed-pages'
import { fixedPageTitle } from '../../lib/seo/fixed-words'
import { baseId } from '../base-id'
import { pageOfSeo } from '../page-seo-id'
import { seoField } from './fields/seo-field'
import { publicWords } from './validation/public-words'

/** One a page with a fixed address: its words stand in the code, but for what search results and shared links show. */
export const pageSeo = defineType({
  name: 'pageSeo',
  title: 'SEO of a page',
  type: 'document',
  icon: SearchIcon,
  validation: publicWords,
  fields: [
    defineField({
      name: 'path',
      title: 'Page',
      description: 'One document stands for each page.',
      type: 'string',
      readOnly: ({ value }) => Boolean(value),
      options: { list: seoPaths.map((value) => ({ title: fixedPageTitle(value), value })) },
      validation: (rule) => [
        rule.required().error('Choose the page.'),
        rule.custom((path, { document }) => !path || !document || pageOfSeo(baseId(document._id)) === path || 'Another document stands for this page. Open it under “Other pages”.'),
      ],
    }),
    seoField({ group: [] }),
  ],
  preview: {
    select: { path: 'path', title: 'seo.title' },
    prepare: ({ path, title }) => ({ title: typeof path === 'string' && isSeoPath(path) ? fixedPageTitle(path) : 'No page chosen', subtitle: title ?? 'The page’s own words' }),
  },
})
