/** What helps at a visit; the same for every condition, because the answers are not. */
export const questionsToAsk = [
  'What do you think is the cause?',
  'What can I do myself?',
  'What are my choices, and how sure are we that each one helps?',
  'What could go wrong?',
  'When should I come back, and what should I watch for?',
]
