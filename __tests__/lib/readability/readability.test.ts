import { countSyllables, fleschEase, fleschKincaidGrade, isPassive, measurePage, measurePortableText, measureText, readabilityProblems, smogGrade, splitPassages, splitSentences, splitWords } from '../../../lib/readability/index.ts'

describe('formulas', () => {
  test('as published', () => {
    expect(fleschKincaidGrade(100, 10, 150)).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59)
    expect(fleschEase(100, 10, 150)).toBeCloseTo(206.835 - 10.15 - 126.9)
    expect(smogGrade(30, 30)).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291)
  })

  test('SMOG has no value below 30 sentences', () => {
    expect(smogGrade(10, 29)).toBeNull()
  })
})

describe('splitting', () => {
  test('sentences', () => {
    expect(splitSentences('See Dr. Lee today. Call 9-1-1, e.g. from home. Is it safe? Yes.')).toEqual(['See Dr. Lee today.', 'Call 9-1-1, e.g. from home.', 'Is it safe?', 'Yes.'])
    expect(splitSentences('It costs 2.50 dollars.')).toHaveLength(1)
  })

  test.each([
    ['“No.” is an answer, and a number’s name before a digit', 'Should I rest? No. Keep moving. Take bus No. 130.', ['Should I rest?', 'No.', 'Keep moving.', 'Take bus No. 130.']],
    ['“etc.” may end a sentence', 'Use heat, ice, etc. Then walk. Use heat, etc. for an hour.', ['Use heat, ice, etc.', 'Then walk.', 'Use heat, etc. for an hour.']],
    ['a street ends a sentence, a saint doesn’t', 'We are on Main St. You are near. Go to St. Paul’s.', ['We are on Main St.', 'You are near.', 'Go to St. Paul’s.']],
    ['a page has its number', 'It helps (see p. 3). Read on (pp. 3 to 5).', ['It helps (see p. 3).', 'Read on (pp. 3 to 5).']],
  ])('sentences: %s', (_name, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences)
  })

  test('words and syllables', () => {
    expect(splitWords('You don’t need a long-lasting 9-1-1 call.')).toEqual(['You', 'don’t', 'need', 'a', 'long-lasting', '9-1-1', 'call'])
    expect(['back', 'massage', 'therapy', 'stenosis', '9-1-1'].map(countSyllables)).toEqual([1, 2, 3, 3, 3])
  })

  test('passages', () => {
    expect(splitPassages('# Title\n\nOne line\nand its rest.\n\n- item one\n- item two').map((passage) => passage.kind)).toEqual(['heading', 'paragraph', 'item', 'item'])
  })
})

describe('passive voice', () => {
  test.each([
    ['The pain is caused by a disc.', true],
    ['Massage was not often offered.', true],
    ['It has been shown in studies.', true],
    ['You are tired.', false],
    ['Keep moving.', false],
    ['The disc is a cushion.', false],
  ])('%s', (sentence, passive) => {
    expect(isPassive(sentence)).toBe(passive)
  })
})

describe('measureText', () => {
  test('plain prose is easy, jargon is hard', () => {
    const plain = measureText('Most back pain gets better in a few weeks. Keep moving. Use heat if it helps you.')
    const hard = measureText('Multidisciplinary biopsychosocial rehabilitation interventions demonstrate statistically significant improvements in functional disability among individuals experiencing persistent nonspecific lumbar symptomatology.')
    expect(plain.grade).toBeLessThan(4)
    expect(hard.grade).toBeGreaterThan(15)
    expect(plain.smog).toBeNull()
    expect(readabilityProblems(plain)).toEqual([])
  })

  test('long sentences and paragraphs are named', () => {
    const long = `${Array.from({ length: 21 }, () => 'go').join(' ')}.`
    const measured = measureText(`${long} One. Two. Three.`)
    expect(measured.longSentences).toEqual([{ text: long, words: 21 }])
    expect(measured.longParagraphs[0]?.sentences).toBe(4)
    expect(readabilityProblems(measured).every((problem) => problem.severity === 'warn')).toBe(true)
  })

  test('nothing measures as nothing', () => {
    expect(measureText('')).toMatchObject({ words: 0, sentences: 0, grade: 0, shortSentences: 1 })
  })
})

describe('pages', () => {
  const block = (text: string, listItem?: string) => ({ _type: 'block', children: [{ text }], ...(listItem ? { listItem } : {}) })

  test('portable text: bullets are sentences, headings and embeds are left out', () => {
    const measured = measurePortableText([{ ...block('A heading'), style: 'h3' }, block('Keep moving. Use heat.'), block('walk', 'bullet'), { _type: 'claimEmbed' }])
    expect(measured.sentences).toBe(3)
  })

  test('median, whole and problems by section', () => {
    const hard = 'Multidisciplinary rehabilitation interventions demonstrate considerable improvements in functional disability. '.repeat(4)
    const page = measurePage([
      { name: 'What you can do', body: ['Keep moving.', 'Use heat.'] },
      { name: 'Outlook', body: [block('Most pain gets better soon.')] },
      { name: 'Causes', body: [block(hard)] },
      { name: 'Empty', body: [] },
    ])
    expect(page.sections).toHaveLength(3)
    expect(page.medianGrade).toBeLessThan(6)
    expect(page.problems).toEqual([expect.objectContaining({ severity: 'block', message: expect.stringContaining('Causes') })])
  })
})
