import type { ReactNode } from 'react'

export interface PageSection {
  id: string
  title: string
  content: ReactNode
}

/** Sections that have something to show. */
export function given(sections: readonly (readonly [id: string, title: string, content: ReactNode])[]): PageSection[] {
  return sections.flatMap(([id, title, content]) => (content ? [{ id, title, content }] : []))
}
