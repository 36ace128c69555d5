import { defineField } from 'sanity'
import { pageSlug } from '../validation/page-slug'

interface SlugField {
  source: string
  example: string
  group?: string[]
  title?: string
  /** What the slug is for, when it is no address. */
  description?: string
}

/** The last part of a page's address. Shown beside the content and under SEO. */
export function slugField({ source, example, group = ['content', 'seo'], title = 'Address', description }: SlugField) {
  return defineField({
    name: 'slug',
    title,
    description: description ?? `The last part of the page’s web address, such as “${example}”. When you change it later, the old address leads to the new one.`,
    type: 'slug',
    ...(group.length > 0 ? { group } : {}),
    options: { source, maxLength: 60 },
    validation: pageSlug,
  })
}
