/** @jest-environment node */
import { reviewTemplateId, templates } from '@/sanity/studio/templates'
import { errorsOf, schema, schemaProblems, validate } from './schema-fixture'

/** docs/content-model.md, type by type. */
const model: Record<string, string> = {
  condition: 'title slug clinicalName alsoKnownAs codes isHub summary keyFacts bodyRegion symptoms whatItIs notThisIf causes whoGetsIt diagnosis outlook selfCare redFlags massageSuitability alternatives related faqs media seo',
  benefit: 'name title slug shortAnswer outcomes whatPeopleFeel whatStudiesMeasure myths faqs media seo',
  technique: 'name slug clinicalName summary whatHappens howItFeels duration commonEffects rareHarms contraindications adaptations stopRule withinRmtScope faqs seo',
  symptom: 'name slug plainDescription kind bodyRegion escalation alsoKnownAs seo',
  claim: 'intervention interventionNote withOtherCare outcome population populationNote comparator timeframe direction size certainty certaintySource statement numbers citations',
  citation: 'type authors year title language container doi pmid url publisher jurisdiction populationNote retrieved status statusNote supersededBy expiresOn plainSummary',
  redFlag: 'code text why level universal order screenQuestion alsoKnownAs citations',
  careRoute: 'level heading phone phoneLabel hours textPhone places',
  faq: 'question answer citations',
  glossaryTerm: 'term meaning pronunciation alsoKnownAs',
  service: 'name slug summary length price practitionerTitle licence isSample',
  practitioner: 'name title licenceNumber college registerUrl languages practiceFocus pronouns bio bookingUrl photo',
  clinic: 'name isSample address phone email geo hours accessibility languages transit bookingUrl priceNote',
  clinicSettings: 'conflictOfInterest reviewIsGate complaintRoute',
  pageSeo: 'path seo',
  reviewRecord: 'target targetRevision author reviewer reviewerName reviewerTitle role date scope evidenceSearched whatChanged why nextDue digest',
  bannedPhrase: 'pattern severity reason better source allowedContexts',
  redirect: 'from to permanent isEnabled',
  seo: 'title description image noIndex',
  figure: 'image alt caption',
}

interface CompiledType {
  title?: string
  fields: { name: string; type: CompiledType & { description?: unknown; title?: string } }[]
}

const typeNamed = (name: string) => schema.get(name) as CompiledType
const systemFields = /^_/

describe('the schema', () => {
  it('compiles without problems', () => {
    expect(schemaProblems).toEqual([])
  })

  it.each(Object.entries(model))('gives %s the fields of the content model, and no others', (name, fields) => {
    const found = typeNamed(name).fields.map((field) => field.name).filter((field) => !systemFields.test(field))
    expect(found.sort()).toEqual(fields.split(' ').sort())
  })

  it.each(Object.keys(model))('gives each field of %s a title and a description', (name) => {
    const bare = typeNamed(name).fields.filter(({ name: field, type }) => !systemFields.test(field) && !(type.title && type.description)).map((field) => field.name)
    expect(bare).toEqual([])
  })
})

const citation = { _id: 'citation-a', _type: 'citation', type: 'rct', title: 'A trial', doi: '10.1136/bmj.l6273', status: 'current', plainSummary: 'People in both groups did about as well.' }
const redFlag = { _id: 'redFlag-re-test', _type: 'redFlag', code: 're-test', text: 'you cannot pee', why: 'Nerves may be pressed.', level: 'emergency', universal: true, screenQuestion: 'Is it hard to start to pee?', citations: [] }
const redirect = { _id: 'redirect-a', _type: 'redirect', from: '/a', to: '/faq', permanent: true, isEnabled: true }
const redirectTo = (to: string) => ({ ...redirect, to })
const service = { _id: 'service-massage', _type: 'service', name: 'Massage', slug: { _type: 'slug', current: 'massage' }, summary: 'A session.', practitionerTitle: 'Registered Massage Therapist', licence: 'massage-therapy', isSample: true }
const claim = {
  _id: 'claim-a',
  _type: 'claim',
  intervention: { _type: 'reference', _ref: 'service-massage' },
  outcome: 'pain-long',
  comparator: 'active',
  timeframe: 'Up to 12 months',
  direction: 'unclear',
  size: 'unknown',
  certainty: 'very-low',
  certaintySource: { kind: 'citation' },
  statement: 'We cannot be sure if massage eases long-lasting low back pain.',
  citations: [{ _key: 'a', _type: 'claimCitation', citation: { _type: 'reference', _ref: 'citation-a' }, stance: 'supports' }],
}
const lake = [citation, service]

describe('validation', () => {
  it.each([citation, redFlag, redirect, service, claim])('lets a good $_type pass', async (document) => {
    expect(await errorsOf(document, lake)).toEqual([])
  })

  it.each([
    ['a malformed DOI', { ...citation, doi: 'https://doi.org/10.1136/bmj.l6273' }, 'doi', /only the DOI/],
    ['neither DOI nor address', { ...citation, doi: undefined }, 'doi', /DOI or a web address/],
    ['a red flag of more than 25 words', { ...redFlag, text: 'word '.repeat(26) }, 'text', /26 words. Use at most 25/],
    ['a screening sentence that asks nothing', { ...redFlag, screenQuestion: 'You cannot pee.' }, 'screenQuestion', /question mark/],
    ['a redirect to another site', { ...redirect, to: 'https://elsewhere.example' }, 'to', /starts with one \//],
    ['a redirect to itself', { ...redirect, to: '/A' }, 'to', /same as the old one/],
    ['a redirect to no page', { ...redirect, to: '/conditions/does-not-exist' }, 'to', /No page stands at \/conditions\/does-not-exist/],
    ['a redirect into the Studio', { ...redirect, from: '/studio/structure' }, 'from', /belong to the site/],
    ['a title that the law does not reserve', { ...service, practitionerTitle: 'Massage Specialist' }, 'practitionerTitle', /not a reserved massage title/],
    ['acupuncture by an RMT', { ...service, licence: 'acupuncture' }, 'practitionerTitle', /licensed for it/],
    ['a claim that is surer than its evidence', { ...claim, statement: 'Massage eases long-lasting low back pain.' }, 'statement', /very-low/],
    ['a claim without a source', { ...claim, citations: [] }, 'citations', /at least one source/],
    ['impossible numbers', { ...claim, numbers: { n: 120, outOf: 100, description: 'felt better' } }, 'numbers', /120 of 100/],
    ['a bad address', { ...service, slug: { _type: 'slug', current: 'Mass age' } }, 'slug', /small letters/],
    ['a banned word', { ...service, summary: 'Our massage cures back pain.' }, 'summary', /cure/],
  ])('refuses %s and says what to do', async (_what, document, at, message) => {
    const errors = await errorsOf(document, lake)
    expect(errors).toEqual(expect.arrayContaining([expect.objectContaining({ at, message: expect.stringMatching(message) })]))
  })

  it('refuses a second source with the same DOI, in capitals too', async () => {
    const errors = await errorsOf({ ...citation, _id: 'citation-b', doi: '10.1136/BMJ.l6273' } as typeof citation, lake)
    expect(errors.map(({ at }) => at)).toEqual(['doi'])
  })

  it('finds a loop over several redirects', async () => {
    const others = [{ ...redirect, _id: 'redirect-b', from: '/b', to: '/c' }, { ...redirect, _id: 'redirect-c', from: '/c', to: '/a' }]
    const errors = await errorsOf(redirectTo('/b'), others)
    expect(errors.map(({ message }) => message)).toEqual(['This makes a loop: /a → /b → /c → /a. Point it at the final page.'])
  })

  it('takes no notice of a redirect that somebody has begun to write', async () => {
    expect(await errorsOf(redirect, [{ _id: 'drafts.redirect-b', _type: 'redirect' }])).toEqual([])
  })

  it('wants the page where redirects end', async () => {
    const others = [{ ...redirect, _id: 'redirect-b', from: '/b', to: '/conditions' }]
    expect((await errorsOf(redirectTo('/b'), others)).map(({ message }) => message)).toEqual(['/b leads on to /conditions itself. Write /conditions.'])
  })

  it('takes the page of a published document, its sheet, and parameters', async () => {
    const page = { _id: 'condition-a', _type: 'condition', slug: { _type: 'slug', current: 'sore-back' } }
    for (const to of ['/conditions/sore-back', '/conditions/sore-back/sheet', '/conditions/sore-back?utm_source=flyer']) expect(await errorsOf(redirectTo(to), [page])).toEqual([])
    expect((await errorsOf(redirectTo('/conditions/sore-back'), [{ ...page, _id: 'drafts.condition-a' }])).map(({ message }) => message)).toEqual(['No page stands at /conditions/sore-back. Publish it first, or write the address of one that does.'])
  })

  describe('of a review', () => {
    const practitioner = { _id: 'practitioner-a', _type: 'practitioner', name: 'A. Person', title: 'Physician' }
    const review = {
      // As “Record a review” begins it, for a page that may not be published yet.
      ...(templates([]).find(({ id }) => id === reviewTemplateId)?.value as (start: object) => object)({ target: 'condition-x', targetRevision: 'r', digest: 'd', date: '2026-11-22', nextDue: '2027-11-22' }),
      _id: 'reviewRecord-a', _type: 'reviewRecord', author: 'B. Writer', reviewer: { _type: 'reference', _ref: 'practitioner-a', _weak: true },
      role: 'physician', whatChanged: 'All of it.', why: 'It is new.',
    }
    const draft = { ...review, _id: 'drafts.reviewRecord-a' }
    const signed = { ...review, reviewerName: 'A. Person', reviewerTitle: 'Physician' }

    it('lets a draft pass unsigned, for publishing signs it, and a published one only when it is signed', async () => {
      expect(await errorsOf(draft, [practitioner])).toEqual([])
      expect(await errorsOf(signed, [practitioner])).toEqual([])
      expect((await errorsOf(review, [practitioner])).map(({ at }) => at)).toEqual(['reviewerName', 'reviewerTitle'])
    })

    it('refuses the author as reviewer, by the present name in a draft and by the signed one afterwards', async () => {
      const renamed = { ...practitioner, name: 'B. Writer' }
      expect((await errorsOf(draft, [renamed])).map(({ message }) => message)).toEqual(['B. Writer is the author. Choose another person.'])
      expect(await errorsOf(signed, [renamed])).toEqual([])
      expect((await errorsOf({ ...signed, reviewerName: 'b. writer' } as typeof signed, [practitioner])).map(({ at }) => at)).toEqual(['reviewer'])
    })

    it('holds neither page nor practitioner fast: a page can be withdrawn, a person can leave', () => {
      const weak = typeNamed('reviewRecord').fields.filter(({ type }) => (type as { weak?: boolean }).weak).map(({ name }) => name)
      expect(weak).toEqual(['target', 'reviewer'])
      expect(review).toMatchObject({ target: { _ref: 'condition-x', _weak: true }, reviewer: { _weak: true } })
    })
  })

  it('lets a draft stand beside its own published document', async () => {
    expect(await errorsOf({ ...citation, _id: 'drafts.citation-a' }, lake)).toEqual([])
  })

  it('refuses a picture of a format that the site can’t show', async () => {
    const drawing = `image-${'a'.repeat(40)}-1200x630-svg`
    const media = [{ _key: 'a', _type: 'figure', alt: 'A back', image: { _type: 'image', asset: { _type: 'reference', _ref: drawing } } }]
    const errors = await errorsOf({ _id: 'condition-x', _type: 'condition', media } as never, [{ _id: drawing, _type: 'sanity.imageAsset' }])
    expect(errors).toContainEqual(expect.objectContaining({ at: 'media.[a].image', message: expect.stringMatching(/can’t show SVG pictures/) }))
  })

  it('warns of opening hours of days that machines can’t read, and says how to write them; people can', async () => {
    const at = async (days: string) => (await validate({ _id: 'clinic', _type: 'clinic', name: 'A clinic', isSample: false, hours: [{ _key: 'a', _type: 'openingHours', days, opens: '09:00', closes: '17:00' }] } as never)).filter((marker) => marker.at.startsWith('hours'))
    for (const days of ['Holidays', 'Saturday (by appointment)']) {
      expect(await at(days)).toEqual([{ level: 'warning', at: 'hours.[a].days', message: expect.stringMatching(/leave this line out.*such as “Monday to Friday”/) }])
    }
    for (const days of ['Mon-Fri', 'Sat', 'Tuesday and Thursday', 'Weekdays']) expect(await at(days)).toEqual([])
  })

  it('asks for “do not” in each line of what not to do, and holds the summary short', async () => {
    const at = (await errorsOf({ _id: 'condition-x', _type: 'condition', summary: 'One. Two. Three.', selfCare: { do: ['walk'], dont: ['stay in bed'] } } as never)).map((error) => `${error.at}: ${error.message}`)
    expect(at).toEqual(expect.arrayContaining(['summary: 3 sentences. Use at most 2.', 'selfCare.dont.0: Start this line with “do not”.']))
  })

  it('warns marketing about long titles and descriptions, without stopping them', async () => {
    const long = await validate({ _id: 'symptom-x', _type: 'symptom', seo: { _type: 'seo', title: 'x'.repeat(61), description: 'x'.repeat(156) } } as never)
    const seo = long.filter(({ at }) => at.startsWith('seo'))
    expect(seo.map(({ at, level }) => [at, level])).toEqual([['seo.title', 'warning'], ['seo.description', 'warning']])
  })
})
