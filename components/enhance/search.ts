import { counted } from '../../lib/search/counted.ts'
import type { Engine, Found, StoredEngine } from '../../lib/search/engine.ts'
import { highlight, namesFound } from '../../lib/search/highlight.ts'
import { kindTitles } from '../../lib/search/kinds.ts'
import type { Hit } from '../../lib/search/search.ts'

type Find = (words: string) => Found

/**
 * Finds as one types, in the browser: the index is fetched at the first touch of the field, and the words are never sent
 * nor put into the address, not even when the form is sent. Without this module the form goes to the server.
 *
 * The server has rendered the care cards and what is said when nothing is found, hidden under `data-parts`: copies are shown.
 */
class Search extends HTMLElement {
  #find: Promise<Find> | undefined

  connectedCallback(): void {
    this.addEventListener('focusin', this.#load)
    this.addEventListener('input', this.#answer)
    this.addEventListener('submit', this.#submit)
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusin', this.#load)
    this.removeEventListener('input', this.#answer)
    this.removeEventListener('submit', this.#submit)
  }

  readonly #load = (): void => {
    // The next touch tries again.
    this.#find ??= loadFind(this.dataset.index ?? '').catch((error: unknown) => {
      this.#find = undefined
      throw error
    })
    this.#find.catch(() => undefined)
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    await this.#answer()
    this.querySelector<HTMLElement>('[data-output]')?.focus()
  }

  readonly #answer = async (): Promise<void> => {
    this.#load()
    const find = await this.#find?.catch(() => undefined)
    const words = this.querySelector<HTMLInputElement>('input[name="q"]')?.value.trim() ?? ''
    this.querySelector('[data-server]')?.setAttribute('hidden', '')
    if (!words) this.#show([])
    else if (find) this.#show(this.#results(words, find(words)))
    else this.#show([this.#part('failed')])
  }

  #results(words: string, { levels, hits }: Found): Element[] {
    const cards = levels.map((level) => this.#part(`card-${level}`))
    return [...cards, element('h2', counted(hits.length, words)), hits.length > 0 ? element('ol', ...hits.map(result)) : this.#part('nothing')]
  }

  #show(shown: readonly Element[]): void {
    this.querySelector('[data-output]')?.replaceChildren(...shown)
    const status = this.querySelector('[data-status]')
    // In short: how urgent it is and how much was found, not the results themselves.
    const told = shown.flatMap((part) => (part.matches('h2') ? part : (part.querySelector('h2') ?? (part.matches('[data-part="failed"]') ? part : []))))
    if (status) status.textContent = told.map(({ textContent }) => textContent).join(' ')
  }

  #part(name: string): Element {
    const part = this.querySelector(`[data-parts] [data-part="${CSS.escape(name)}"]`)
    return (part?.cloneNode(true) as Element | undefined) ?? document.createElement('div')
  }
}

async function loadFind(address: string): Promise<Find> {
  const [{ find, loadEngine }, response] = await Promise.all([import('../../lib/search/engine.ts'), fetch(address)])
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const engine: Engine = loadEngine((await response.json()) as StoredEngine)
  return (words) => find(engine, words)
}

/** The same elements as `Result` in components/search/search-results.tsx. */
function result({ kind, path, title, also, summary, terms }: Hit): Element {
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
}

const marked = (text: string, terms: readonly string[]): (string | Element)[] =>
  highlight(text, terms).map((segment) => (segment.isHit ? element('mark', segment.text) : segment.text))

function element(name: string, ...children: (string | Element)[]): Element {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

customElements.define('lumbar-search', Search)
