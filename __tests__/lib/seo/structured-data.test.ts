import { medicalClinic, type ClinicFacts } from '@/lib/seo/clinic-data'
import { linkList } from '@/lib/seo/list-data'
import { medicalCondition, medicalTherapy, type ConditionFacts } from '@/lib/seo/medical-data'
import { siteData, structuredData, type PageFacts } from '@/lib/seo/structured-data'

const site = { url: 'https://example.com', name: 'Lumbar' }
const facts: ConditionFacts = {
  title: 'Spinal stenosis', clinicalName: 'Lumbar spinal stenosis', summary: 'Less room.', symptoms: [{ symptom: { name: 'Heavy legs' } }], outlook: 'About half stay the same.', verdict: 'not-known',
}
const page: PageFacts = {
  path: '/conditions/spinal-stenosis', title: facts.title, description: facts.summary, changed: '2026-01-15T20:00:00Z',
  trail: [{ href: '/', title: 'Home' }, { href: '/conditions', title: 'Conditions' }],
  picture: { url: '/og/conditions/spinal-stenosis.png' },
  references: [{ type: 'systematic-review', title: 'A review', authors: 'Katz JN', year: 2022, doi: '10.1001/jama.2022.5921' }],
}

/** The node of a type; the graph has one of each. */
const node = (data: ReturnType<typeof structuredData>, type: string) => data['@graph'].find((each) => (each as { '@type'?: string })['@type'] === type) as Record<string, unknown> | undefined

describe('a page for machines', () => {
  const data = structuredData(site, page, medicalCondition(facts))

  it('names itself, what it is about, its sources and the way to it, joined by ids', () => {
    const own = node(data, 'MedicalWebPage')
    expect(own).toMatchObject({
      url: 'https://example.com/conditions/spinal-stenosis', name: 'Spinal stenosis', description: 'Less room.', dateModified: '2026-01-15T20:00:00Z', inLanguage: 'en-CA',
      citation: [{ '@type': 'ScholarlyArticle', name: 'A review', '@id': 'https://doi.org/10.1001/jama.2022.5921', creditText: 'Katz JN' }],
      primaryImageOfPage: { '@type': 'ImageObject', url: 'https://example.com/og/conditions/spinal-stenosis.png' },
    })
    expect((own?.about as { '@id': string })['@id']).toBe(node(data, 'MedicalCondition')?.['@id'])
    expect((own?.breadcrumb as { '@id': string })['@id']).toBe(node(data, 'BreadcrumbList')?.['@id'])
    expect((own?.isPartOf as { '@id': string })['@id']).toBe(node(siteData(site, undefined), 'WebSite')?.['@id'])
  })

  it('names the clinic as publisher by the id of its own page, with what an organization needs and a clinic’s address is no part of', () => {
    expect(node(siteData(site, 'A clinic'), 'WebSite')?.publisher).toEqual({ '@type': 'Organization', '@id': 'https://example.com/clinic#about', name: 'A clinic', url: 'https://example.com/clinic' })
  })

  it('lists the steps from the home page down to itself', () => {
    expect(node(data, 'BreadcrumbList')?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.com/' },
      { '@type': 'ListItem', position: 2, name: 'Conditions', item: 'https://example.com/conditions' },
      { '@type': 'ListItem', position: 3, name: 'Spinal stenosis', item: 'https://example.com/conditions/spinal-stenosis' },
    ])
  })

  it('gives the home page no way to itself', () => {
    const home = structuredData(site, { ...page, path: '/', trail: [] })
    expect(node(home, 'BreadcrumbList')).toBeUndefined()
    expect(node(home, 'MedicalWebPage')).not.toHaveProperty('breadcrumb')
  })

  it('lists its links and each statement once, with the sources by their ids', () => {
    const [source] = page.references ?? []
    const statement = { _id: 'claim-a', statement: 'We cannot be sure.', citations: source ? [{ citation: source }] : [] }
    const whole = node(structuredData(site, { ...page, kind: 'CollectionPage', statements: [statement, statement], lists: linkList(site, page.trail) }), 'CollectionPage')
    expect(whole?.hasPart).toEqual([{ '@type': 'Claim', '@id': 'https://example.com/evidence#claim-a', text: 'We cannot be sure.', citation: [{ '@id': 'https://doi.org/10.1001/jama.2022.5921' }] }])
    expect(whole?.mainEntity).toMatchObject({ '@type': 'ItemList', itemListElement: [{ position: 1, name: 'Home', url: 'https://example.com/' }, { position: 2 }] })
  })

  it('says who reviewed it only when somebody has', () => {
    expect(node(data, 'MedicalWebPage')).not.toHaveProperty('lastReviewed')
    const reviewed = structuredData(site, { ...page, review: { date: '2026-02-01', name: 'A. Person', jobTitle: 'Physician' } })
    expect(node(reviewed, 'MedicalWebPage')).toMatchObject({ lastReviewed: '2026-02-01', reviewedBy: { '@type': 'Person', name: 'A. Person', jobTitle: 'Physician' } })
  })

  it('never rates itself', () => {
    expect(JSON.stringify(data)).not.toMatch(/aggregateRating|"review"|ratingValue/)
  })
})

describe('a condition for machines', () => {
  it.each(['not-known', 'not-suitable-alone'] as const)('names no treatment when the verdict is %s', (verdict) => {
    expect(medicalCondition({ ...facts, verdict })).not.toHaveProperty('possibleTreatment')
  })

  it('names massage when it may help', () => {
    expect(medicalCondition({ ...facts, verdict: 'may-help' })).toMatchObject({ possibleTreatment: { '@type': 'MedicalTherapy', name: 'Massage' } })
  })

  it('leaves out what the page does not have', () => {
    const bare = medicalCondition({ ...facts, clinicalName: facts.title, symptoms: [], outlook: '' })
    expect(Object.keys(bare)).toEqual(['@type', 'name', 'description'])
  })
})

it('tells of a technique who should wait, what is common and what is rare', () => {
  const technique = { name: 'Kneading', clinicalName: 'Petrissage', summary: 'Rolls the muscle.', commonEffects: ['soreness'], rareHarms: ['a bruise'], waitIf: ['you may have a clot'] }
  expect(medicalTherapy(technique)).toEqual({
    '@type': 'MedicalTherapy', name: 'Kneading', alternateName: 'Petrissage', description: 'Rolls the muscle.',
    contraindication: [{ '@type': 'MedicalContraindication', name: 'you may have a clot' }],
    adverseOutcome: [{ '@type': 'MedicalEntity', name: 'soreness' }],
    seriousAdverseOutcome: [{ '@type': 'MedicalEntity', name: 'a bruise' }],
  })
})

describe('the clinic for machines', () => {
  const clinic: ClinicFacts = {
    name: 'A clinic', isSample: false, phone: '604-555-0100',
    address: { street: '1 Street', locality: 'Burnaby', region: 'BC', postalCode: 'V0V 0V0', country: 'CA' },
    hours: [{ days: 'Monday to Tuesday', opens: '09:00', closes: '18:00' }, { days: 'Some days', opens: '09:00', closes: '10:00' }, { days: 'Sunday' }],
  }

  it('is not told while its details are samples, or without an address', () => {
    expect(medicalClinic(site, { ...clinic, isSample: true })).toBeUndefined()
    expect(medicalClinic(site, { ...clinic, address: undefined })).toBeUndefined()
  })

  it('has its address and the hours that are understood, and no rating', () => {
    expect(medicalClinic(site, clinic)).toEqual({
      '@type': 'MedicalClinic', name: 'A clinic', url: 'https://example.com/clinic', telephone: '604-555-0100',
      address: { '@type': 'PostalAddress', streetAddress: '1 Street', addressLocality: 'Burnaby', addressRegion: 'BC', postalCode: 'V0V 0V0', addressCountry: 'CA' },
      openingHoursSpecification: [{ '@type': 'OpeningHoursSpecification', dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'], opens: '09:00', closes: '18:00' }],
    })
  })
})
