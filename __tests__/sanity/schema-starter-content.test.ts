/** @jest-environment node */
import { starterContent } from '@/content/index.ts'
import { errorsOf, unknownFieldsOf } from './schema-fixture'

/** The Studio must open every starter document without a red mark or an unknown field. */
describe('starter content in the Studio', () => {
  it.each(starterContent.map((document) => [document._id, document] as const))('%s has no error', async (_id, document) => {
    expect(await errorsOf(document, starterContent)).toEqual([])
  })

  it.each(starterContent.map((document) => [document._id, document] as const))('%s has no unknown field', async (_id, document) => {
    expect(await unknownFieldsOf(document)).toEqual([])
  })
})
