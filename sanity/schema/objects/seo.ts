import { SearchIcon } from '@sanity/icons/Search'
import { defineField, defineType } from 'sanity'
import { descriptionLength, titleLength, titleSuffix } from '../../../lib/seo/search-result'
import { countedInput } from '../../studio/counted-input'
import { SeoInput } from '../../studio/seo-input'
import { sharedPictureField } from '../fields/shared-picture-field'
import { ownSearchTitle } from '../validation/own-search-title'
import { searchWords } from '../validation/search-words'

/** Marketing's: how a page looks in search results and when shared. Empty fields fall back to the page's own words. */
export const seo = defineType({
  name: 'seo',
  title: 'SEO',
  type: 'object',
  icon: SearchIcon,
  components: { input: SeoInput },
  validation: ownSearchTitle,
  fields: [
    defineField({
      name: 'title',
      title: 'Title in search results',
      description: `Up to ${titleLength} characters: “${titleSuffix}” is added after it. Empty: the page’s own words, as shown above.`,
      type: 'string',
      components: { input: countedInput(titleLength) },
      validation: searchWords(titleLength),
    }),
    defineField({
      name: 'description',
      title: 'Description in search results',
      description: `Up to ${descriptionLength} characters: what the reader will find on the page. No promises about results. Empty: the page’s own words, as shown above.`,
      type: 'text',
      rows: 3,
      components: { input: countedInput(descriptionLength) },
      validation: searchWords(descriptionLength),
    }),
    sharedPictureField(),
    defineField({
      name: 'noIndex',
      title: 'Hide from search engines',
      description: 'Switch on to keep this page out of search results and the sitemap. People with the address can still read it.',
      type: 'boolean',
      options: { layout: 'switch' },
    }),
  ],
})
