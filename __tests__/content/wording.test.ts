import { bannedPhrases } from '@/content/banned-phrases'
import { claims } from '@/content/evidence/claims'
import { starterContent } from '@/content/index'
import { lintText } from '@/lib/claims/lint'
import { checkStatement } from '@/lib/claims/statement'
import { sectionsOf, textOf } from './sections'

it('has claims that say no more and no less than their certainty', () => {
  const problems = claims.flatMap(({ _id, statement, certainty, direction }) =>
    checkStatement(statement, certainty, direction).map(({ message }) => `${_id}: ${message}`),
  )
  expect(problems).toEqual([])
})

it('breaks no house rule, and says what massage does in claims alone', () => {
  const linted = starterContent.filter(({ _type }) => _type !== 'bannedPhrase')
  const found = linted.flatMap((document) =>
    sectionsOf(document, { withClaims: false }).flatMap((section) =>
      lintText(textOf(section), {
        phrases: bannedPhrases,
        field: /\.myth$/.test(section.name) ? 'myth' : 'body',
        effects: document._type === 'claim' ? 'off' : 'asserted',
      })
        .filter(({ severity, rule }) => severity === 'fail' || rule === 'effect-outside-claim')
        .map(({ text, rule }) => `${document._id} ${section.name}: “${text}” (${rule})`),
    ),
  )
  expect(found).toEqual([])
})
