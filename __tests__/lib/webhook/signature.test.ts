import { encodeSignatureHeader } from '@sanity/webhook'
import { isSigned, sign } from '@/lib/webhook/signature'

const secret = 'a secret that only two know'
const now = 1_795_000_000_000

describe('a webhook signature', () => {
  it('is the one that Sanity sends', async () => {
    const header = await encodeSignatureHeader('{"_type":"condition"}', now, secret)
    expect(sign('{"_type":"condition"}', secret, now)).toBe(header)
    expect(isSigned('{"_type":"condition"}', header, secret, now)).toBe(true)
  })

  it.each([
    ['a missing header', null],
    ['an empty header', ''],
    ['another secret', sign('body', 'somebody else’s secret', now)],
    ['another body', sign('other', secret, now)],
    ['a message older than five minutes', sign('body', secret, now - 301_000)],
    ['a message from the future', sign('body', secret, now + 301_000)],
    ['half a signature', sign('body', secret, now).slice(0, -1)],
  ])('does not pass with %s', (_name, header) => {
    expect(isSigned('body', header, secret, now)).toBe(false)
  })

  it('does not pass when no secret is set', () => {
    expect(isSigned('body', sign('body', '', now), undefined, now)).toBe(false)
    expect(isSigned('body', sign('body', '', now), '', now)).toBe(false)
  })
})
