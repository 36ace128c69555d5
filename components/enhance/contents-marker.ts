/** Marks in the contents list the section that is being read. */
class Contents extends HTMLElement {
  #observer: IntersectionObserver | undefined

  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]))
    const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
    const inView = new Set<Element>()
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target)
          else inView.delete(target)
        }
        const current = sections.find((section) => inView.has(section))
        if (!current) return
        for (const [id, link] of links) {
          if (id === current.id) link.setAttribute('aria-current', 'true')
          else link.removeAttribute('aria-current')
        }
      },
      // A section counts while it crosses the upper part of the window.
      { rootMargin: '-10% 0px -65% 0px' },
    )
    for (const section of sections) this.#observer.observe(section)
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
  }
}

customElements.define('lumbar-contents', Contents)
