import { counted } from '../../lib/search/counted.ts'
import { highlight, namesFound } from '../../lib/search/highlight.ts'
import { kindTitles } from '../../lib/search/kinds.ts'
import type { Hit, SearchIndex } from '../../lib/search/search.ts'

interface Engine {
  index: SearchIndex
  searchPages: (index: SearchIndex, words: string) => Hit[]
}

/**
 * Finds as one types, in the browser: the index is fetched at the first touch of the field, the words are never sent.
 * Sending the form still works, and is what happens without this module.
 */
class Search extends HTMLElement {
  #engine: Promise<Engine> | undefined

  connectedCallback(): void {
    this.addEventListener('focusin', this.#load)
    this.addEventListener('input', this.#type)
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusin', this.#load)
    this.removeEventListener('input', this.#type)
  }

  readonly #load = (): void => {
    // Without the index the form can still be sent; the next touch tries again.
    this.#engine ??= loadEngine(this.dataset.index ?? '').catch((error: unknown) => {
      this.#engine = undefined
      throw error
    })
    this.#engine.catch(() => undefined)
  }

  readonly #type = async (): Promise<void> => {
    this.#load()
    const engine = await this.#engine?.catch(() => undefined)
    if (!engine) return
    const words = this.querySelector<HTMLInputElement>('input[name="q"]')?.value.trim() ?? ''
    this.querySelector('[data-server]')?.setAttribute('hidden', '')
    this.#show(words, words ? engine.searchPages(engine.index, words) : [])
  }

  #show(words: string, hits: readonly Hit[]): void {
    const title = counted(hits.length, words)
    this.querySelector('[data-output]')?.replaceChildren(...(words ? [element('h2', title), results(hits)] : []))
    const status = this.querySelector('[data-status]')
    if (status) status.textContent = words ? title : ''
  }
}

async function loadEngine(address: string): Promise<Engine> {
  const [{ loadIndex, searchPages }, response] = await Promise.all([import('../../lib/search/search.ts'), fetch(address)])
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return { index: loadIndex(await response.text()), searchPages }
}

/** The same elements as components/search/search-results.tsx. */
function results(hits: readonly Hit[]): Element {
  if (hits.length === 0) {
    const link = element('a', 'conditions')
    link.setAttribute('href', '/conditions')
    return element('p', 'Try other words, or see all ', link, '.')
  }
  return element('ol', ...hits.map(({ kind, path, title, also, summary, terms }) => {
    const link = element('a', ...marked(title, terms))
    link.setAttribute('href', path)
    const names = namesFound(title, also, terms)
    return element(
      'li',
      element('p', kindTitles[kind]),
      element('h3', link),
      ...(names.length > 0 ? [element('p', 'Also called: ', ...marked(names.join(', '), terms))] : []),
      ...(summary ? [element('p', ...marked(summary, terms))] : []),
    )
  }))
}

const marked = (text: string, terms: readonly string[]): (string | Element)[] =>
  highlight(text, terms).map((segment) => (segment.isHit ? element('mark', segment.text) : segment.text))

function element(name: string, ...children: (string | Element)[]): Element {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

customElements.define('lumbar-search', Search)
