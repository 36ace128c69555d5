/** How much was found, in words. */
export function counted(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”`
  return `${count} ${count === 1 ? 'result' : 'results'} for “${words}”`
}
