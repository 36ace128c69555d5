import { BlockContentIcon } from '@sanity/icons/BlockContent'
import { BookIcon } from '@sanity/icons/Book'
import { SearchIcon } from '@sanity/icons/Search'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { FieldGroupDefinition } from 'sanity'

const content: FieldGroupDefinition = { name: 'content', title: 'Content', icon: BlockContentIcon, default: true }
const evidence: FieldGroupDefinition = { name: 'evidence', title: 'Evidence', icon: BookIcon }
const safety: FieldGroupDefinition = { name: 'safety', title: 'Safety', icon: WarningOutlineIcon }
const seo: FieldGroupDefinition = { name: 'seo', title: 'SEO', icon: SearchIcon }

/** The tabs of a page that patients see. Marketing's is always the last one and is always called SEO. */
export const pageGroups = [content, evidence, safety, seo]
