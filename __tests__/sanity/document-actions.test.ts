import type { DocumentActionComponent, DocumentActionProps, DocumentActionsContext } from 'sanity'
import { gatedTypes } from '@/sanity/content/gated-types'
import { documentActions } from '@/sanity/studio/document-actions'
import { routes } from '@/lib/addresses/page-path'
import { fixedTypes, standingTypes } from '@/sanity/studio/fixed-documents'
import { useViewPage } from '@/sanity/studio/view-page'

jest.mock('sanity', () => ({}))
jest.mock('sanity/router', () => ({}))

const own = (['publish', 'unpublish', 'duplicate', 'discardChanges', 'restore', 'delete'] as const).map((action): DocumentActionComponent => Object.assign(() => null, { action }))
const offered = (schemaType: string) => documentActions(own, { schemaType } as DocumentActionsContext)
const actionsOf = (schemaType: string) => offered(schemaType).flatMap((action) => (action === useViewPage ? [] : [action.action]))
const isGated = (actions: readonly DocumentActionComponent[]) => actions.find(({ action }) => action === 'publish')?.displayName === 'PublishGate'

describe('what a document offers in the Studio', () => {
  it.each(Object.keys(gatedTypes))('lets a %s be published through the gate alone', (type) => {
    expect(isGated(offered(type))).toBe(true)
  })

  it('signs a review when it is published', () => {
    expect(isGated(offered('reviewRecord'))).toBe(true)
  })

  it.each(['redirect', 'bannedPhrase'])('asks a %s for its form alone, through the same gate', (type) => {
    expect(isGated(offered(type))).toBe(true)
    expect(offered(type).map(({ action }) => action)).toEqual(own.map(({ action }) => action))
  })

  it.each(fixedTypes)('lets nobody copy the %s', (type) => {
    expect(actionsOf(type)).not.toContain('duplicate')
  })

  it.each(standingTypes)('lets nobody withdraw or delete the %s either', (type) => {
    expect(actionsOf(type)).toEqual(['publish', 'discardChanges', 'restore'])
  })

  it('lets marketing give up its words for a page, a draft of them too: the page keeps its own', () => {
    expect(actionsOf('pageSeo')).toEqual(['publish', 'unpublish', 'discardChanges', 'restore', 'delete'])
  })

  it.each([...Object.keys(routes), 'pageSeo'])('leads from a %s to its page', (type) => {
    expect(offered(type)).toContain(useViewPage)
  })

  it.each([['pageSeo-clinic', '/clinic'], ['drafts.pageSeo-home', '/']])('leads from %s to its page before it is published too', (id, path) => {
    const opened = jest.fn()
    Object.assign(globalThis, { window: { open: opened } })
    useViewPage({ id, type: 'pageSeo', published: null } as DocumentActionProps)?.onHandle?.()
    expect(opened).toHaveBeenCalledWith(path, '_blank', 'noopener')
  })
})
