import type { z } from 'zod'
import type { PublishPolicy, PublishProblem } from '../../lib/care/publish-gate.ts'
import { benefitFields, benefitSchema, resolveBenefit } from './benefit.ts'
import { clinicFields, clinicSchema, clinicSettingsFields, clinicSettingsSchema } from './clinic.ts'
import { practitionerFields, practitionerSchema, serviceFields, serviceSchema } from './clinic-page.ts'
import { conditionFields, conditionSchema, resolveCondition } from './condition.ts'
import { asSymptom, pageProblems, sharedProblems, symptomProblems } from './gate.ts'
import { glossaryTermFields, glossaryTermSchema } from './glossary.ts'
import { pageSeoFields, pageSeoSchema } from './page-seo.ts'
import { citationFields, citationSchema } from './parts/citation.ts'
import { claimFields, claimSchema } from './parts/claim.ts'
import { faqFields, faqSchema } from './parts/faq.ts'
import { slug } from './parts/field.ts'
import type { PageReview } from './parts/review.ts'
import { careRouteFields, careRouteSchema, searchedFlagFields, searchedFlagSchema } from './parts/safety.ts'
import { BrokenContentError, describeProblems, isMissing } from './read.ts'
import { resolveSymptom, symptomFields, symptomSchema } from './symptom.ts'
import { resolveTechnique, techniqueFields, techniqueSchema } from './technique.ts'

/** A document as the site reads it, and what the gate says of it. */
export interface Examined {
  problems: readonly PublishProblem[]
  /** Undefined when it can't be read at all. */
  document?: object
  /** Pages have one; shared documents are reviewed with the pages that show them. */
  review?: PageReview
}

interface GatedType {
  /** The GROQ projection. */
  fields: string
  examine: (row: unknown, policy: PublishPolicy, today: string) => Promise<Examined>
}

/** Every type whose words reach patients, each read as its page reads it. The Studio, the check of the dataset and the tests go by this list. */
export const gatedTypes: Readonly<Record<string, GatedType>> = {
  condition: { fields: conditionFields, examine: page(conditionSchema, resolveCondition) },
  benefit: { fields: benefitFields, examine: page(benefitSchema, resolveBenefit) },
  technique: { fields: techniqueFields, examine: page(techniqueSchema, resolveTechnique) },
  symptom: { fields: symptomFields, examine: symptomPage },
  claim: { fields: claimFields, examine: shared(claimSchema) },
  citation: { fields: citationFields, examine: shared(citationSchema) },
  faq: { fields: faqFields, examine: shared(faqSchema) },
  redFlag: { fields: searchedFlagFields, examine: shared(searchedFlagSchema) },
  careRoute: { fields: careRouteFields, examine: shared(careRouteSchema) },
  glossaryTerm: { fields: glossaryTermFields, examine: shared(glossaryTermSchema) },
  service: { fields: `${serviceFields}, "slug": slug.current`, examine: shared(serviceSchema.extend({ slug })) },
  practitioner: { fields: practitionerFields, examine: shared(practitionerSchema) },
  clinic: { fields: clinicFields, examine: shared(clinicSchema) },
  clinicSettings: { fields: clinicSettingsFields, examine: shared(clinicSettingsSchema) },
  pageSeo: { fields: pageSeoFields, examine: shared(pageSeoSchema) },
}

type Page = Parameters<typeof pageProblems>[0]

function page<Schema extends z.ZodType>(schema: Schema, resolve: (document: z.infer<Schema>, today: string) => Promise<Page>): GatedType['examine'] {
  return async (row, policy, today) => {
    const parsed = schema.safeParse(row)
    if (!parsed.success) return broken(parsed.error)
    return unlessBroken(async () => {
      const document = await resolve(parsed.data, today)
      return { document, review: document.review, problems: pageProblems(document, policy) }
    })
  }
}

async function symptomPage(row: unknown, policy: PublishPolicy): Promise<Examined> {
  const parsed = symptomSchema.safeParse(row)
  if (!parsed.success) return broken(parsed.error)
  return unlessBroken(async () => {
    const symptom = resolveSymptom(parsed.data)
    return { document: asSymptom(symptom), problems: symptomProblems(symptom, policy) }
  })
}

function shared<Schema extends z.ZodType<object>>(schema: Schema): GatedType['examine'] {
  return async (row, policy) => {
    const parsed = schema.safeParse(row)
    if (!parsed.success) return broken(parsed.error)
    return { document: parsed.data, problems: sharedProblems(parsed.data, policy) }
  }
}

/** What a page shows of others may be broken while the page itself is whole. */
async function unlessBroken(examine: () => Promise<Examined>): Promise<Examined> {
  try {
    return await examine()
  } catch (error) {
    if (error instanceof BrokenContentError) return { problems: [{ code: 'broken-document', message: error.message }] }
    throw error
  }
}

const broken = (error: z.ZodError): Examined => ({
  problems: error.issues.map((issue) => {
    const path = placeOf(issue.path) + memberOf(issue)
    const [whole = ''] = describeProblems({ issues: [issue] })
    if (!path) return { code: 'broken-document', message: whole }
    return { code: 'broken-document', message: isMissing(issue) ? 'This is missing, and the site needs it.' : asSentence(issue.message), path }
  }),
})

/** The member of a `wholeList` that is broken, so that the Studio leads to it. */
const memberOf = (issue: z.core.$ZodIssue): string => (issue.code === 'custom' && typeof issue.params?.['documentId'] === 'string' ? `[${issue.params['documentId']}]` : '')

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`

/** As the gate writes places: `selfCare.do[0]`. Of a text no more than its name, for its blocks have none. */
function placeOf(path: readonly PropertyKey[]): string {
  const end = path.findIndex((segment) => segment === 'markDefs' || segment === 'children')
  return path.slice(0, end > 0 ? end - 1 : undefined).map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : `${index > 0 ? '.' : ''}${String(segment)}`)).join('')
}
