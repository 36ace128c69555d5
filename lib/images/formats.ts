/** The pictures that the site takes and serves, by the ending of their files: those that browsers and places where links are shared can show. */
const types: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif', gif: 'image/gif' }

/** Their endings, as a part of a pattern. */
export const servedEnding = `(?:${Object.keys(types).join('|')})`

/** Their media types, such as image/png. */
export const servedTypes: readonly string[] = [...new Set(Object.values(types))]

/** Why the picture of an asset can't be shown, and what to do about it; undefined when it can. The lake may hold others, such as SVG. */
export function formatProblem(assetId: string): string | undefined {
  const [, ending] = /^image-.*-([a-z\d]+)$/.exec(assetId) ?? []
  if (!ending || Object.hasOwn(types, ending)) return undefined
  return `The site can’t show ${ending.toUpperCase()} pictures. Use one of these: ${servedTypes.map((type) => type.replace('image/', '').toUpperCase()).join(', ')}.`
}
