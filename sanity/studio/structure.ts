import { BellIcon } from '@sanity/icons/Bell'
import { LaunchIcon } from '@sanity/icons/Launch'
import { SearchIcon } from '@sanity/icons/Search'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { StructureBuilder, StructureResolver } from 'sanity/structure'
import { careLevelTitles } from '../../lib/care/levels'
import { fixedPageTitle } from '../../lib/seo/fixed-words'
import { lake } from '../env'
import { careRouteIds, pageSeoIds } from './fixed-documents'
import { attentionDays, attentionLists } from './needs-attention'

/** The lists on the left, in the order in which people work: pages, evidence, safety, the rest. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      ...types(S, { condition: 'Conditions', benefit: 'Benefits', technique: 'Techniques', symptom: 'Symptoms' }),
      otherPages(S),
      S.divider().title('Evidence'),
      ...types(S, { claim: 'Claims', citation: 'Sources' }),
      S.divider().title('Safety'),
      redFlags(S),
      careRoutes(S),
      S.divider().title('Words'),
      ...types(S, { faq: 'Questions', glossaryTerm: 'Glossary' }),
      S.divider().title('Clinic'),
      singleton(S, 'clinic', 'Clinic'),
      singleton(S, 'clinicSettings', 'Settings'),
      ...types(S, { practitioner: 'Practitioners', service: 'Services' }),
      S.divider().title('Upkeep'),
      needsAttention(S),
      ...types(S, { reviewRecord: 'Reviews', redirect: 'Redirects', bannedPhrase: 'Banned phrases (policy)' }),
    ])

const types = (S: StructureBuilder, titles: Record<string, string>) =>
  Object.entries(titles).map(([type, title]) => S.documentTypeListItem(type).title(title))

const singleton = (S: StructureBuilder, type: string, title: string) =>
  S.documentTypeListItem(type).title(title).child(S.document().schemaType(type).documentId(type).title(title))

/** Pages that are no document: their titles and descriptions alone are written here. */
function otherPages(S: StructureBuilder) {
  return S.documentTypeListItem('pageSeo')
    .title('Other pages (SEO)')
    .child(
      S.list()
        .id('otherPages')
        .title('Other pages (SEO)')
        .items(
          pageSeoIds.map(({ path, id }) =>
            S.listItem()
              .id(id)
              .title(fixedPageTitle(path))
              .icon(SearchIcon)
              .child(S.document().schemaType('pageSeo').documentId(id).title(fixedPageTitle(path)).initialValueTemplate('pageSeo-by-path', { path })),
          ),
        ),
    )
}

function redFlags(S: StructureBuilder) {
  const level = (id: string, title: string, filter: string, params: Record<string, unknown>) =>
    S.listItem()
      .id(id)
      .title(title)
      .icon(WarningOutlineIcon)
      .child(S.documentList().id(id).title(title).schemaType('redFlag').apiVersion(lake.apiVersion).filter(filter).params(params)
        .defaultOrdering([{ field: 'order', direction: 'asc' }])
        .initialValueTemplates('level' in params ? [S.initialValueTemplateItem('redFlag-by-level', params)] : []))
  return S.documentTypeListItem('redFlag')
    .title('Red flags')
    .child(
      S.list()
        .id('redFlags')
        .title('Red flags')
        .items([
          ...careRouteIds.map(({ level: value }) => level(value, careLevelTitles[value], '_type == "redFlag" && level == $level', { level: value })),
          S.divider(),
          level('universal', 'On every condition page', '_type == "redFlag" && universal == true', {}),
          S.listItem().id('all').title('All red flags').icon(WarningOutlineIcon).child(S.documentTypeList('redFlag').title('All red flags')),
        ]),
    )
}

function careRoutes(S: StructureBuilder) {
  return S.documentTypeListItem('careRoute')
    .title('Care routes')
    .child(
      S.list()
        .id('careRoutes')
        .title('Care routes')
        .items(
          careRouteIds.map(({ level, id }) =>
            S.listItem()
              .id(id)
              .title(careLevelTitles[level])
              .icon(LaunchIcon)
              .child(S.document().schemaType('careRoute').documentId(id).title(careLevelTitles[level]).initialValueTemplate('careRoute-by-level', { level })),
          ),
        ),
    )
}

function needsAttention(S: StructureBuilder) {
  return S.listItem()
    .id('needsAttention')
    .title('Needs attention')
    .icon(BellIcon)
    .child(
      S.list()
        .id('needsAttention')
        .title('Needs attention')
        .items(
          attentionLists.map(({ id, title, filter, types: [type, ...others] }) => {
            const open = () => {
              const list = S.documentList().id(id).title(title).apiVersion(lake.apiVersion).filter(filter).params(attentionDays()).initialValueTemplates([])
              return type && others.length === 0 ? list.schemaType(type) : list
            }
            return S.listItem().id(id).title(title).icon(BellIcon).child(open)
          }),
        ),
    )
}
