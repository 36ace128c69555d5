import { interestOf } from '@/lib/clinic/interest'
import { claimsByOutcome, evidenceGrid, plainColumns } from '@/lib/evidence/grid'
import type { Clinic } from '@/sanity/content/clinic'
import type { Evidence } from '@/sanity/content/evidence'
import { PageIntro } from '../content/page-intro'
import { given, type PageSection } from '../content/page-section'
import { Section } from '../content/section'
import { CertaintyKey } from '../evidence/certainty-key'
import { citeIndex, claimPlace } from '../evidence/cite-index'
import { EvidenceGrid, type LinkedColumn } from '../evidence/evidence-grid'
import { References } from '../evidence/references'
import { StatementList } from '../evidence/statement-list'
import { Breadcrumbs } from '../navigation/breadcrumbs'
import { ContentsList } from '../navigation/contents-list'
import { trails } from '../navigation/routes'
import { EmergencyLine } from '../safety/emergency-line'
import { WarningSignList } from '../safety/warning-sign-list'
import layout from './layout.module.css'

interface EvidencePageProps {
  evidence: Evidence
  clinic: Clinic | null
}

/** Everything this site says about massage, at one look: by condition, then statement by statement. */
export function EvidencePage({ evidence: { conditions, benefits, claims, redFlags, references }, clinic }: EvidencePageProps) {
  const cites = citeIndex(references, [...claims.map(claimPlace), ...redFlags.map((flag) => ({ place: flag, citations: flag.citations }))])
  const numbers = new Map(claims.map((claim, index) => [claim._id, index + 1]))
  // What people come for stands first, and most was studied there.
  const columns: LinkedColumn[] = [...plainColumns, ...benefits.map(({ _id, name, slug, outcomes }) => ({ id: _id, title: name, outcomes, href: `/benefits/${slug}` }))]
  // What the words mean comes before the words.
  const sections = given([
    ['words', 'What the words mean', (
      <>
        <p><strong>Not known</strong> means that we found no study that could tell. It does not mean that there is no effect.</p>
        <p><strong>Not clear</strong> means that there are studies, but they are too weak or do not agree.</p>
        <p><strong>May change it</strong> is about something that is measured in the body. It does not mean that you feel better.</p>
        <p><strong>Studied in other people</strong> means that the studies were not of people with this condition. All other cells are about this condition. Some of them still rest on studies of other people: each statement says who was studied.</p>
        <h3>How sure are we?</h3>
        <CertaintyKey />
      </>
    )],
    ['grid', 'By condition', conditions.length > 0 && claims.length > 0 ? (
      <EvidenceGrid
        columns={columns}
        rows={evidenceGrid(conditions, columns, claims)}
        numbers={numbers}
        caption="What studies of massage say, for each condition. The numbers lead to the full statements."
      />
    ) : <p>No statements are published yet. Until then, ask your massage therapist what is known and what is not.</p>],
    ['statements', 'Every statement', claims.length > 0 && (
      <>
        <p>{interestOf(clinic)}</p>
        <StatementList groups={claimsByOutcome(claims)} numbers={numbers} cites={cites} level={3} />
      </>
    )],
    ['warning-signs', 'Where the warning signs come from', redFlags.length > 0 && (
      <>
        <p>One sign alone is seldom proof of anything. Each is here because a guide or study names it, and because waiting could do harm.</p>
        <WarningSignList flags={redFlags} cites={cites} level={3} />
      </>
    )],
    ['sources', 'Sources', references.length > 0 && <References references={references} cites={cites} />],
  ])
  return (
    <>
      <Breadcrumbs trail={trails.home} />
      <main id="main" tabIndex={-1}>
        <PageIntro title="The evidence on massage">
          <p>What studies say about massage for each condition, and how sure we are. When we do not know, we say so.</p>
          <EmergencyLine />
        </PageIntro>
        <div className={`${layout.body} ${layout.two}`}>
          <ContentsList entries={sections} />
          <div>{sections.slice(0, 1).map(shown)}</div>
        </div>
        {/* The grid takes the whole width. */}
        <div className={layout.body}>
          {sections.slice(1).map(shown)}
        </div>
      </main>
    </>
  )
}

const shown = ({ id, title, content }: PageSection) => <Section key={id} id={id} title={title}>{content}</Section>
