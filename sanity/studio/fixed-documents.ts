import { careLevels } from '../../lib/care/care-cards'
import { seoPaths } from '../../lib/addresses/fixed-pages'
import { careRouteId } from '../content/parts/safety'
import { pageSeoId } from '../page-seo-id'

/** Types of which there is one document, whose id is the type's name. */
export const singletonTypes = ['clinic', 'clinicSettings'] as const

/** Types whose documents are all there from the start: nobody creates, copies or deletes one. */
export const fixedTypes: readonly string[] = [...singletonTypes, 'careRoute', 'pageSeo']

/** The id of each level's care route. */
export const careRouteIds = careLevels.map((level) => ({ level, id: careRouteId(level) }))

/** The id of each fixed page's search words. */
export const pageSeoIds = seoPaths.map((path) => ({ path, id: pageSeoId(path) }))
