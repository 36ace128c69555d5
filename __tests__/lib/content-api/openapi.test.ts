import { openApi } from '@/lib/content-api/openapi'

const document = openApi('https://example.com', 'Lumbar')
const text = JSON.stringify(document)

it('documents every address of the API, GET only', () => {
  expect(Object.keys(document.paths)).toEqual(['/api/content/v1/conditions', '/api/content/v1/conditions/{slug}', '/api/content/v1/benefits', '/api/content/v1/claims'])
  for (const path of Object.values(document.paths)) expect(Object.keys(path)).toEqual(['get'])
})

it('names no schema that it does not hold', () => {
  const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(5)
  for (const name of named) expect(document.components.schemas).toHaveProperty(name!)
})

it('documents certainty and review dates', () => {
  expect(document.components.schemas).toMatchObject({
    Claim: { properties: { certainty: { enum: ['high', 'moderate', 'low', 'very-low', 'none'] } } },
    Benefit: { properties: { conditions: { items: { properties: { basis: { enum: ['this-condition', 'not-studied', 'other-people'] } } } } } },
    Review: { properties: { lastReviewed: expect.anything(), nextReviewDue: expect.anything() } },
  })
})
