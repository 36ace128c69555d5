import { PortableText as Blocks, type PortableTextComponents } from '@portabletext/react'
import type { PortableText as Content } from '@/sanity/content/parts/portable-text'
import { ClaimBlock } from '../evidence/claim-block'
import type { CiteIndex } from '../evidence/cite-index'
import { CiteMarks } from '../evidence/cite-marks'
import { Heading, type HeadingLevel } from './heading'

interface PortableTextProps {
  content: Content
  cites: CiteIndex
  /** The level of a heading inside this text: one below the heading over it. */
  level: HeadingLevel
}

/** A therapist's text: paragraphs, lists, headings, links, source marks and embedded claims. */
export function PortableText({ content, cites, level }: PortableTextProps) {
  if (content.length === 0) return null
  const components: PortableTextComponents = {
    types: {
      claimEmbed: ({ value }) => <ClaimBlock claim={value.claim} cites={cites} />,
    },
    block: {
      h3: ({ children }) => <Heading level={level}>{children}</Heading>,
    },
    marks: {
      cite: ({ value, children }) => <>{children}<CiteMarks cites={cites.at(value)} /></>,
      link: ({ value, children }) => <a href={value.href}>{children}</a>,
    },
  }
  return <Blocks value={content} components={components} onMissingComponent={false} />
}
