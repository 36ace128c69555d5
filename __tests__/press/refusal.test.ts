import { refusalOf } from '../../press/refusal.ts'

describe('a request', () => {
  it('passes when it is of a kind that the site knows', () => {
    expect(refusalOf({ method: 'GET', url: '/search?q=my%20back%20hurts%20when%20I%20walk' })).toBeUndefined()
    expect(refusalOf({ method: 'POST', url: '/find/answer' })).toBeUndefined()
    expect(refusalOf({ method: 'HEAD', url: '/' })).toBeUndefined()
  })

  it('is refused for its method, or an address that is none of ours', () => {
    expect(refusalOf({ method: 'TRACE', url: '/' })).toBe(405)
    expect(refusalOf({ method: 'GET', url: '*' })).toBe(400)
    expect(refusalOf({ method: 'GET', url: 'http://example.com/' })).toBe(400)
    expect(refusalOf({ method: 'GET', url: '//example.com' })).toBe(400)
  })

  it('is refused when its query would take long to read', () => {
    expect(refusalOf({ method: 'GET', url: `/search?${Array(51).fill('a=b').join('&')}` })).toBe(414)
    expect(refusalOf({ method: 'GET', url: `/search?q=${'a'.repeat(2_001)}` })).toBe(414)
  })
})
