import { keepToOneLine, oneLine } from '@/press/one-line'

describe('an error in the log is one line', () => {
  it('of what its message says, without stack and fields', () => {
    class BrokenContentError extends Error {
      override name = 'BrokenContentError'
      problems = ['no summary']
    }
    expect(oneLine(new BrokenContentError("condition-scoliosis can't be shown:\n  no summary"))).toBe("BrokenContentError: condition-scoliosis can't be shown: no summary")
    expect(oneLine(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))).toBe('TimeoutError: The operation was aborted due to timeout')
  })

  it('with what lay behind it', () => {
    const refused = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })
    expect(oneLine(new TypeError('fetch failed', { cause: refused }))).toBe('TypeError: fetch failed (ECONNREFUSED)')
  })

  it('with the place, when nobody foresaw it', () => {
    expect(oneLine(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined \(at .*one-line\.test\.ts:\d+:\d+\)+$/)
  })

  it('whoever writes it, and the rest stays as it was', () => {
    const error = jest.fn()
    const warn = jest.fn()
    const log = { error, warn }
    keepToOneLine(log)
    log.error('⨯', Object.assign(new Error('too late'), { name: 'TimeoutError' }))
    log.warn('%d pages', 3)
    expect(error).toHaveBeenCalledWith('⨯', 'TimeoutError: too late')
    expect(warn).toHaveBeenCalledWith('%d pages', 3)
  })
})
