import { defineField } from 'sanity'

/** Marketing's fields: the tab SEO of a page's document, or of one that has nothing else. */
export const seoField = ({ group = ['seo'] }: { group?: string[] } = {}) =>
  defineField({
    name: 'seo',
    title: 'Search engines and sharing',
    description: 'How this page looks in search results and when it is shared. Leave a field empty to use the page’s own words.',
    type: 'seo',
    ...(group.length > 0 ? { group } : {}),
  })
