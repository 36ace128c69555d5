import { BlockElementIcon } from '@sanity/icons/BlockElement'
import { defineField, defineType } from 'sanity'
import { stringListField } from './fields/string-list-field'

const severities = [
  { value: 'fail', title: 'Stop: must not be published' },
  { value: 'warn', title: 'Warn: think again' },
]

/** Policy as content: adds to the rules that are built in. It can't switch those off. */
export const bannedPhrase = defineType({
  name: 'bannedPhrase',
  title: 'Banned phrase',
  type: 'document',
  icon: BlockElementIcon,
  fields: [
    defineField({ name: 'pattern', title: 'Phrase', description: 'The words in small letters. A star after a word also finds its other forms: “miracle*” finds “miracles”.', type: 'string', validation: (rule) => rule.required().min(2).error('Write the phrase.') }),
    defineField({ name: 'severity', title: 'What happens', description: 'Stop refuses publishing. Warn only asks the writer to think again.', type: 'string', initialValue: 'fail', options: { list: severities, layout: 'radio' }, validation: (rule) => rule.required().error('Choose stop or warn.') }),
    defineField({ name: 'reason', title: 'Reason', description: 'Shown to the writer: why this phrase is not allowed.', type: 'text', rows: 2, validation: (rule) => rule.required().error('Say why.') }),
    defineField({ name: 'better', title: 'Better', description: 'Words to use instead.', type: 'string' }),
    defineField({ name: 'source', title: 'Rule', description: 'Where the rule comes from, such as the College’s advertising rules.', type: 'string', validation: (rule) => rule.required().error('Say where the rule comes from.') }),
    stringListField({ name: 'allowedContexts', title: 'Allowed in', description: 'Where it is fine: negated, myth, question, high-certainty, other-subject, or words in the same sentence. Press Enter after each. Empty: negated, myth and question.', tags: true }),
  ],
  preview: { select: { title: 'pattern', severity: 'severity', reason: 'reason' }, prepare: ({ title, severity, reason }) => ({ title, subtitle: [severity === 'fail' ? 'Stop' : 'Warn', reason].filter(Boolean).join(' · ') }) },
})
