import { problemPlace } from '@/sanity/studio/problem-place'
import type { SchemaType } from '@sanity/types'
import { schema } from '../schema-fixture'

const inCondition = (path: string) => problemPlace(schema.get('condition') as unknown as SchemaType, path)

describe('says where a problem stands as the form names it', () => {
  it.each([
    ['whatItIs', 'What it is'],
    ['massageSuitability.verdict', 'Is massage suitable? › Verdict'],
    ['selfCare.do[1]', 'What you can do › Do › no. 2'],
    ['keyFacts[0].text', 'Key facts › no. 1 › Fact'],
  ])('%s', (path, title) => {
    expect(inCondition(path)).toEqual({ path, title })
  })

  it('what the form does not have, in words', () => {
    expect(inCondition('careCards[0].heading').title).toBe('Care cards › no. 1 › Heading')
  })
})

it('names the shared document that the words stand in', () => {
  expect(inCondition('faqs[faq-scan].answer')).toEqual({ sharedId: 'faq-scan', path: 'answer', title: 'Questions › faq-scan › Answer' })
  expect(inCondition('claims[claim-pain].statement')).toEqual({ sharedId: 'claim-pain', path: 'statement', title: 'Claims › claim-pain › Statement' })
})
