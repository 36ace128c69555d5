import type { ReactNode } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** One level below; headings under the sixth stay there. */
export const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel

interface HeadingProps {
  level: HeadingLevel
  id?: string
  className?: string | undefined
  children: ReactNode
}

/** A heading whose level the page computes, so that none is skipped. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...rest} />
}
