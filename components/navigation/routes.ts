/** The fixed addresses of the site and what each is called, wherever it is linked from. */
export const pages = {
  home: { href: '/', title: 'Home' },
  find: { href: '/find', title: 'Find your page' },
  search: { href: '/search', title: 'Search' },
  conditions: { href: '/conditions', title: 'Conditions' },
  symptoms: { href: '/symptoms', title: 'Symptoms' },
  benefits: { href: '/benefits', title: 'Massage' },
  techniques: { href: '/techniques', title: 'Techniques' },
  evidence: { href: '/evidence', title: 'The evidence' },
  questions: { href: '/faq', title: 'Questions' },
  glossary: { href: '/glossary', title: 'Words explained' },
  clinic: { href: '/clinic', title: 'The clinic' },
  about: { href: '/about', title: 'How we write and review' },
  privacy: { href: '/privacy', title: 'Privacy' },
  accessibility: { href: '/accessibility', title: 'Accessibility' },
} as const

export interface Crumb {
  href: string
  title: string
}

/** The way down to a page, without the page itself: its breadcrumbs, and the same in its structured data. */
export const trails = {
  home: [pages.home],
  conditions: [pages.home, pages.conditions],
  symptoms: [pages.home, pages.symptoms],
  massage: [pages.home, pages.benefits],
  techniques: [pages.home, pages.benefits, pages.techniques],
} as const satisfies Record<string, readonly Crumb[]>
