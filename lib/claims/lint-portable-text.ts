import { lintText, type Finding, type LintOptions } from './lint.ts'

/** As much of a portable text block as the linter reads; anything else in the array is skipped. */
export interface LintableBlock {
  _type: string
  _key?: string | undefined
  style?: string | undefined
  listItem?: string | undefined
  children?: readonly { _key?: string | undefined, text?: string | undefined }[] | undefined
}

/** A finding with its place in the portable text, as Sanity's validation markers want it. */
export interface PortableFinding extends Finding {
  blockKey: string
  /** Offsets in the block's own text (its spans joined), end exclusive. */
  blockStart: number
  blockEnd: number
  /** Sanity path to the span that the finding begins in, below the field. */
  path: readonly (string | { _key: string })[]
}

const blockMark = '\u2029'

/**
 * Lints portable text as one text, so that a heading or a lead-in before a list keeps its meaning. Reports every
 * statement of effect, hedged or not, unless told otherwise: on a page they belong in claims.
 */
export function lintPortableText(blocks: readonly LintableBlock[], options: LintOptions = {}): PortableFinding[] {
  const placed: { block: LintableBlock, index: number, start: number, line: number, length: number }[] = []
  let text = ''
  let line = 1
  blocks.forEach((block, index) => {
    if (block._type !== 'block' || !block.children) return
    text += `${blockMark}${block.listItem ? '• ' : block.style?.startsWith('h') ? '# ' : ''}`
    const own = block.children.map((child) => child.text ?? '').join('')
    placed.push({ block, index, start: text.length, line, length: own.length })
    text += own
    line += own.split('\n').length - 1
  })
  const findings = lintText(text, { effects: 'all', ...options })
  let at = 0
  return findings.map((finding) => {
    while (at + 1 < placed.length && (placed[at + 1]?.start ?? Infinity) <= finding.start) at += 1
    const place = placed[at]
    if (!place) throw new Error(`The finding “${finding.text}” lies outside every block`)
    const blockStart = finding.start - place.start
    return {
      ...finding,
      line: finding.line - place.line + 1,
      // On a block's first line the whole text's column counts what stands before the block too.
      column: Math.min(finding.column, blockStart + 1),
      blockKey: place.block._key ?? String(place.index),
      blockStart,
      blockEnd: Math.min(finding.end - place.start, place.length),
      path: pathTo(place.block, place.index, blockStart),
    }
  })
}

function pathTo(block: LintableBlock, index: number, offset: number): PortableFinding['path'] {
  const root = { _key: block._key ?? String(index) }
  let passed = 0
  for (const child of block.children ?? []) {
    passed += (child.text ?? '').length
    if (offset < passed) return child._key ? [root, 'children', { _key: child._key }] : [root]
  }
  return [root]
}
