import { careLevels } from '../../lib/care/care-cards'
import { seoPaths } from '../../lib/addresses/fixed-pages'
import { careRouteId } from '../content/parts/safety'
import { pageSeoId } from '../page-seo-id'

/** Types of which there is one document, whose id is the type's name. */
export const singletonTypes = ['clinic', 'clinicSettings'] as const

/** Types whose documents stay: the site needs each of them, so nobody withdraws or deletes one. */
export const standingTypes: readonly string[] = [...singletonTypes, 'careRoute']

/** Types whose documents have fixed ids, each its place in the structure: no menu creates one, and nobody copies one. */
export const fixedTypes: readonly string[] = [...standingTypes, 'pageSeo']

/** The id of each level's care route. */
export const careRouteIds = careLevels.map((level) => ({ level, id: careRouteId(level) }))

/** The id of each fixed page's search words. */
export const pageSeoIds = seoPaths.map((path) => ({ path, id: pageSeoId(path) }))
