import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { defineField, defineType } from 'sanity'
import { portableTextField } from './fields/portable-text-field'
import { referenceListField } from './fields/reference-list-field'
import { publicWords } from './validation/public-words'
import { textLimits } from './validation/text-limits'

export const faq = defineType({
  name: 'faq',
  title: 'Question',
  type: 'document',
  icon: HelpCircleIcon,
  validation: publicWords,
  fields: [
    defineField({ name: 'question', title: 'Question', description: 'As a patient would ask it.', type: 'string', validation: textLimits({ required: 'Write the question.', maxLength: 120, question: true }) }),
    portableTextField({ name: 'answer', title: 'Answer', description: 'The answer first, in at most 60 words; more detail after. Say what massage does with a claim.', required: 'Write the answer.', maxFirstWords: 60 }),
    referenceListField({ name: 'citations', title: 'Sources', description: 'Sources that are not marked in the text.', to: 'citation' }),
  ],
  preview: { select: { title: 'question' } },
})
