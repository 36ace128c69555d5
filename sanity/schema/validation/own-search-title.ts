import type { ObjectRule, Schema } from 'sanity'
import { isSeoPath, seoPaths } from '../../../lib/addresses/fixed-pages'
import { ownName, type NamedClinic } from '../../../lib/clinic/own-name'
import { fixedPageTitle } from '../../../lib/seo/fixed-words'
import { pageWords } from '../../../lib/seo/metadata'
import { ownWords } from '../../../lib/seo/own-words'
import { baseId } from '../../base-id'
import { pageSeoId } from '../../page-seo-id'
import { sharedAnswer } from './shared-answer'

interface TitledPage {
  _id: string
  _type: string
  title?: string | null
  name?: string | null
  path?: string | null
  seo?: { title?: string | null; noIndex?: boolean | null } | null
}

interface Titles {
  pages: TitledPage[]
  clinic: NamedClinic | null
}

const titlesQuery = `{
  "pages": *[_type in $types && !(_id in path("versions.**"))] | order(_id) {_id, _type, title, name, path, seo{title, noIndex}},
  "clinic": *[_id == "clinic"][0]{name, isSample}
}`

const knownTitles = sharedAnswer<Titles | undefined>({
  ask: (client, { schema }) => client.fetch<Titles>(titlesQuery, { types: pageTypes(schema) }, { perspective: 'raw', tag: 'validate.own-search-title' }),
  otherwise: undefined,
  warning: 'The titles of the other pages could not be fetched; nobody is told of one that stands twice.',
})

/** Two pages with one title can't be told apart in a list of results. The title may be marketing's or the page's own. */
export const ownSearchTitle = (rule: ObjectRule) =>
  rule
    .custom(async (_seo, context) => {
      const page = context.document as TitledPage | undefined
      const titles = page && (await knownTitles(context))
      if (!titles) return true
      const clinicName = ownName(titles.clinic)
      const title = searchTitle(page, clinicName)
      if (!title || isHidden(page)) return true
      const others = [...titles.pages, ...pagesWithout(titles.pages)].filter(({ _id }) => baseId(_id) !== baseId(page._id))
      const other = others.find((each) => !isHidden(each) && searchTitle(each, clinicName) === title)
      return !other || { message: `“${nameOf(other)}” has the same title in search results. Write one of its own for one of the two.`, path: ['title'] }
    })
    .warning()

/** As people compare them: capitals don't count. */
function searchTitle({ _type, title, name, path, seo }: TitledPage, clinicName: string | undefined): string {
  return pageWords(seo, ownWords(_type, { title, name, path, clinicName })).title.toLowerCase()
}

/** A page that no list of results has. */
const isHidden = ({ seo }: TitledPage): boolean => seo?.noIndex === true

/** Pages with a fixed address have a title before their document is published. */
const pagesWithout = (documents: readonly TitledPage[]): TitledPage[] =>
  seoPaths.map((path) => ({ _id: pageSeoId(path), _type: 'pageSeo', path })).filter((page) => !documents.some(({ _id }) => _id === page._id))

const nameOf = ({ title, name, path }: TitledPage) => title || name || (path && isSeoPath(path) ? fixedPageTitle(path) : 'Another page')

/** Types with search words: those of all pages. */
const pageTypes = (schema: Schema): string[] =>
  schema.getTypeNames().filter((name) => {
    const type = schema.get(name)
    return type !== undefined && 'fields' in type && type.fields.some((field) => field.type.name === 'seo')
  })
