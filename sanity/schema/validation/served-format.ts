import type { ImageRule } from 'sanity'
import { formatProblem } from '../../../lib/images/formats'

/** A lake may take pictures that the site can't show: it would leave this one out. */
export const servedFormat = (rule: ImageRule): ImageRule => rule.custom((value) => formatProblem(value?.asset?._ref ?? '') ?? true)
