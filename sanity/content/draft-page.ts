import type { SanityClient } from '@sanity/client'
import type { PublishProblem } from '../../lib/care/publish-gate.ts'
import type { Benefit } from './benefit.ts'
import { clinicQuery, clinicSchema, type Clinic } from './clinic.ts'
import type { Condition } from './condition.ts'
import { examine, type ReadAs } from './draft-problems.ts'
import type { Symptom } from './symptom.ts'
import type { Technique } from './technique.ts'

/** What a page is made of, by the type of its document. */
export type PageContent =
  | { type: 'condition'; content: Condition }
  | { type: 'benefit'; content: Benefit }
  | { type: 'technique'; content: Technique }
  | { type: 'symptom'; content: Symptom }

/** A page as it is, or as it would be with every draft published. */
export type DraftPage = PageContent & { clinic: Clinic | null }

export interface ReadDraft {
  /** Why it must not be published; empty when it may. */
  problems: readonly PublishProblem[]
  /** Undefined while what a page needs is missing: the problems say what. */
  page?: DraftPage
}

/** Reads a document as its page shows it, or would once drafts are published; with the reader's own rights: who may not see drafts sees what is published. */
export async function readDraftPage(client: SanityClient, { id, type }: { id: string; type: PageContent['type'] }, perspective: ReadAs = 'drafts'): Promise<ReadDraft> {
  const [examined, clinic] = await Promise.all([
    examine(client, { id, type }, perspective),
    client.withConfig({ perspective, useCdn: false }).fetch<unknown>(clinicQuery),
  ])
  const { problems = [], document } = examined ?? {}
  return { problems, ...(document && { page: { type, content: document, clinic: clinicSchema.safeParse(clinic).data ?? null } as DraftPage }) }
}
