import { drawable } from '@/lib/sharing/drawable'
import { fitted } from '@/lib/sharing/drawn-words'

describe('text for a picture', () => {
  it('keeps what the fonts can draw', () => {
    const text = 'Café “9-1-1” – it’s 50% of people… àéîöüçÑß œ €'
    expect(drawable(text)).toBe(text)
  })

  it('loses what they can’t, without a trace', () => {
    expect(drawable('Gödöllő')).toBe('Gödöllo')
    expect(drawable('9‑1‑1')).toBe('9-1-1')
    expect(drawable('Back 背中 pain 🦴')).toBe('Back pain')
    expect(drawable('one\u200B\ntwo')).toBe('one two')
  })
})

describe('the title of a picture', () => {
  const text = 'The immune system attacks the lining of joints, most often in the hands, wrists and feet. In the spine it mainly affects the neck.'

  it('is large when it is short, and smaller when it or the text is long', () => {
    const size = (title: string, own?: string) => fitted({ kind: 'Condition', title, text: own }).size
    expect(size('Scoliosis', text)).toBe(112)
    expect(size('Rheumatoid arthritis and your back', text)).toBeLessThan(112)
    expect(size('Rheumatoid arthritis and your back')).toBeGreaterThan(size('Rheumatoid arthritis and your back', text))
    expect(size('Pain when you stand or walk, better when you sit or lean forward')).toBeLessThan(100)
  })

  it('gives up the text first, then its own end, and always ends', () => {
    expect(fitted({ title: 'A long title '.repeat(10), text }).text).toBeUndefined()
    const cut = fitted({ title: 'word '.repeat(80).trim(), text })
    expect(cut.title).toMatch(/^word .*word…$/)
    expect(cut.title.length).toBeLessThan(300)
    expect(fitted({ title: 'x'.repeat(2000) }).size).toBe(50)
  })
})
