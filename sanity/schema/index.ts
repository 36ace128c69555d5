import type { SchemaTypeDefinition } from 'sanity'
import { bannedPhrase } from './banned-phrase'
import { benefit } from './benefit'
import { careRoute } from './care-route'
import { citation } from './citation'
import { claim } from './claim'
import { clinic } from './clinic'
import { clinicSettings } from './clinic-settings'
import { condition } from './condition'
import { faq } from './faq'
import { glossaryTerm } from './glossary-term'
import { careRoutePlace } from './objects/care-route-place'
import { claimCitation } from './objects/claim-citation'
import { claimEmbed } from './objects/claim-embed'
import { alternative, code, conditionSymptom, keyFact, relatedCondition } from './objects/condition-parts'
import { figure } from './objects/figure'
import { myth } from './objects/myth'
import { openingHours } from './objects/opening-hours'
import { portableText } from './objects/portable-text'
import { seo } from './objects/seo'
import { pageSeo } from './page-seo'
import { practitioner } from './practitioner'
import { redFlag } from './red-flag'
import { redirect } from './redirect'
import { reviewRecord } from './review-record'
import { service } from './service'
import { symptom } from './symptom'
import { technique } from './technique'

/** Everything that the Content Lake holds, as docs/content-model.md says. */
export const schemaTypes: SchemaTypeDefinition[] = [
  condition,
  benefit,
  technique,
  symptom,
  claim,
  citation,
  redFlag,
  careRoute,
  faq,
  glossaryTerm,
  service,
  practitioner,
  clinic,
  clinicSettings,
  pageSeo,
  reviewRecord,
  bannedPhrase,
  redirect,
  alternative,
  careRoutePlace,
  claimCitation,
  claimEmbed,
  code,
  conditionSymptom,
  figure,
  keyFact,
  myth,
  openingHours,
  portableText,
  relatedCondition,
  seo,
]
