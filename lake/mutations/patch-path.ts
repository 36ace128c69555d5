import { isPoisonKey } from '../store/document-shape.ts'

const maxPathLength = 2_000
const maxPlaces = 10_000

/** Why a path in a patch is not followed; null if it may be. */
export function patchPathProblem(path: string): string | null {
  if (path.length > maxPathLength) return `A patch path is longer than ${maxPathLength} characters`
  const poison = path.split(/[^\w$]+/).find(isPoisonKey)
  if (poison) return `The attribute name "${poison}" is not allowed`
  if (countPlaces(path) > maxPlaces) return `A patch path names more than ${maxPlaces} places`
  return null
}

/**
 * How many places a path may lead to, whatever the document: the items of a union (`[0,2]`) add up, and brackets multiply.
 * A slice counts as far as its numbers reach, since @sanity/mutator goes through all of them even if the array is
 * shorter; one with an open end stops with its array.
 */
function countPlaces(path: string): number {
  const [, ...brackets] = path.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs, "''").split('[')
  return brackets.reduce((places, bracket) => places * bracket.split(',').reduce((items, item) => items + reach(item), 0), 1)
}

function reach(item: string): number {
  if (!item.includes(':')) return 1
  return Math.max(1, ...(item.match(/\d[\d.]*/g) ?? []).map(parseFloat))
}
