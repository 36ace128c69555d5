import type { ObjectRule, Schema } from 'sanity'
import { isSeoPath, seoPaths } from '../../../lib/addresses/fixed-pages'
import { fixedPageTitle } from '../../../lib/seo/fixed-words'
import { pageWords } from '../../../lib/seo/metadata'
import { ownWords } from '../../../lib/seo/own-words'
import { baseId } from '../../base-id'
import { contentApiVersion } from './content-api-version'

interface TitledPage {
  _type: string
  title?: string | null
  name?: string | null
  path?: string | null
  seo?: { title?: string } | null
}

/** Two pages with one title can't be told apart in a list of results. The title may be marketing's or the page's own. */
export const ownSearchTitle = (rule: ObjectRule) =>
  rule
    .custom(async (_seo, { document, getClient, schema }) => {
      if (!document) return true
      const page = document as unknown as TitledPage
      const title = searchTitle(page)
      if (!title) return true
      const others = await getClient({ apiVersion: contentApiVersion }).fetch<TitledPage[]>(
        '*[_type in $types && !(_id in [$id, "drafts." + $id]) && !(_id in path("versions.**"))] | order(_id) {_type, title, name, path, seo{title}}',
        { types: pageTypes(schema), id: baseId(document._id) },
        { perspective: 'raw', tag: 'validate.own-search-title' },
      )
      const other = [...others, ...pagesWithout([...others, page])].find((each) => searchTitle(each) === title)
      return !other || { message: `“${nameOf(other)}” has the same title in search results. Write one of its own for one of the two.`, path: ['title'] }
    })
    .warning()

/** As people compare them: capitals don't count. */
function searchTitle({ _type, title, name, path, seo }: TitledPage): string {
  return pageWords({ title: seo?.title?.trim() || undefined }, ownWords(_type, { title, name, path })).title.toLowerCase()
}

/** Pages with a fixed address have a title before they have a document. */
const pagesWithout = (documents: readonly TitledPage[]): TitledPage[] =>
  seoPaths.filter((path) => !documents.some((document) => document.path === path)).map((path) => ({ _type: 'pageSeo', path }))

const nameOf = ({ title, name, path }: TitledPage) => title || name || (path && isSeoPath(path) ? fixedPageTitle(path) : 'Another page')

/** Types with search words: those of all pages. */
const pageTypes = (schema: Schema): string[] =>
  schema.getTypeNames().filter((name) => {
    const type = schema.get(name)
    return type !== undefined && 'fields' in type && type.fields.some((field) => field.type.name === 'seo')
  })
