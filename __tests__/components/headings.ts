/** The levels of all headings under an element, in reading order. */
export const headingLevels = (container: ParentNode): number[] =>
  [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]))

/** One first level, and no step down of more than one. */
export function expectOrderedHeadings(container: ParentNode): void {
  const levels = headingLevels(container)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
}

/** Whether one element stands before another in the document. */
export const precedes = (first: Element | null, second: Element | null): boolean =>
  first !== null && second !== null && (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
