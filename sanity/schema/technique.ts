import { SparklesIcon } from '@sanity/icons/Sparkles'
import { defineField, defineType } from 'sanity'
import { faqsField } from './fields/faqs-field'
import { portableTextField } from './fields/portable-text-field'
import { referenceListField } from './fields/reference-list-field'
import { seoField } from './fields/seo-field'
import { slugField } from './fields/slug-field'
import { stringListField } from './fields/string-list-field'
import { pageGroups } from './groups'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'

/** Consent-ready: what happens, effects, harms, who should not have it, and that one can stop at any time. */
export const technique = defineType({
  name: 'technique',
  title: 'Technique',
  type: 'document',
  icon: SparklesIcon,
  validation: publicWords,
  groups: pageGroups.filter((group) => group.name !== 'evidence'),
  fields: [
    defineField({ name: 'name', title: 'Name', description: 'The plain name, such as “Kneading”.', type: 'string', group: 'content', validation: textLimits({ required: 'Write the name.', maxLength: 60 }) }),
    slugField({ source: 'name', example: 'kneading' }),
    defineField({ name: 'clinicalName', title: 'Clinical name', description: 'What therapists call it, such as “petrissage”.', type: 'string', group: 'content' }),
    defineField({ name: 'summary', title: 'Summary', description: 'What the therapist does, in 1 or 2 sentences. Effects belong in claims.', type: 'text', rows: 3, group: 'content', validation: textLimits({ required: 'Write the summary.', maxWords: 40 }) }),
    portableTextField({ name: 'whatHappens', title: 'What happens', description: 'Step by step, from the patient’s side.', group: 'content', required: 'Write what happens.' }),
    portableTextField({ name: 'howItFeels', title: 'How it feels', description: 'What a patient may feel, pleasant and not.', group: 'content', required: 'Write how it feels.' }),
    defineField({ name: 'duration', title: 'How long it takes', description: 'For example: 5 to 10 minutes in a session.', type: 'string', group: 'content', validation: textLimits({ required: 'Write how long it takes.' }) }),
    stringListField({ name: 'commonEffects', title: 'Common after-effects', description: 'What often happens afterwards, such as soreness for a day.', group: 'safety', required: 'Add at least one common after-effect.' }),
    stringListField({ name: 'rareHarms', title: 'Rare harms', description: 'What can go wrong, however rarely. Patients need it to consent.', group: 'safety', required: 'Add at least one rare harm.' }),
    referenceListField({
      name: 'contraindications',
      title: 'Who should wait or ask first',
      description: 'From the red flags of the level “Pause”.',
      to: 'redFlag',
      group: 'safety',
      filter: 'level == "pauseMassage"',
      required: 'Add at least one reason to wait.',
    }),
    stringListField({ name: 'adaptations', title: 'How it can be adapted', description: 'Other positions, less pressure, shorter time.', group: 'safety' }),
    defineField({ name: 'stopRule', title: 'When to stop', description: 'Says that the patient can stop at any time, and what is a reason to stop at once.', type: 'text', rows: 2, group: 'safety', validation: textLimits({ required: 'Write when to stop.' }) }),
    defineField({
      name: 'withinRmtScope',
      title: 'Within an RMT’s scope in BC',
      description: 'Only techniques that a registered massage therapist may do in British Columbia are shown. No thrust to the spine, needles, electricity or medicines.',
      type: 'boolean',
      group: 'safety',
      options: { layout: 'checkbox' },
      initialValue: false,
      validation: (rule) => rule.custom((value) => value === true || 'Confirm that this technique is within an RMT’s scope, or do not publish it.'),
    }),
    faqsField(),
    seoField(),
  ],
  preview: { select: { title: 'name', clinicalName: 'clinicalName', summary: 'summary' }, prepare: ({ title, clinicalName, summary }) => ({ title, subtitle: [clinicalName, summary].filter(Boolean).join(' · ') }) },
})
