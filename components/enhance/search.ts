import { counted } from '../../lib/search/counted.ts'
import type { Engine, Found, StoredEngine } from '../../lib/search/engine.ts'
import { highlight, namesFound } from '../../lib/search/highlight.ts'
import { kindTitles } from '../../lib/search/kinds.ts'
import type { Hit } from '../../lib/search/search.ts'

type Find = (words: string) => Found

/** Milliseconds without a key before the screen reader is told: it would speak over each letter. */
const typingPause = 800

/**
 * Finds as one types, in the browser: the index is fetched at the first touch of the field, and the words are never sent
 * nor put into the address, not even when the form is sent. Without this module the form goes to the server.
 *
 * The server has rendered the care cards and what is said when nothing is found, hidden under `data-parts`: copies are shown.
 */
class Search extends HTMLElement {
  #find: Promise<Find> | undefined
  #telling: ReturnType<typeof setTimeout> | undefined

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
    if (this.#words()) {
      await this.#answer(event)
      this.querySelector<HTMLElement>('[data-output]')?.focus()
    } else {
      this.querySelector('[data-blank]')?.replaceChildren(this.#part('blank'))
      this.#field()?.focus()
    }
  }

  readonly #answer = async ({ type }: Event): Promise<void> => {
    this.querySelector('[data-blank]')?.replaceChildren()
    this.#load()
    const find = await this.#find?.catch(() => undefined)
    const words = this.#words()
    this.querySelector('[data-server]')?.setAttribute('hidden', '')
    const shown = !words ? [] : find ? this.#results(words, find(words), type === 'submit') : [this.#part('failed')]
    this.querySelector('[data-output]')?.replaceChildren(...shown)
    this.#tell(shown, type === 'submit' ? 0 : typingPause)
  }

  /** One or two letters may be the start of anything: that nothing has them is said once they are sent. */
  #results(words: string, { levels, hits }: Found, isSent: boolean): Element[] {
    const cards = levels.map((level) => this.#part(`card-${level}`))
    if (hits.length === 0 && words.length < 3 && !isSent) return cards
    return [...cards, element('h2', counted(hits.length, words)), hits.length > 0 ? element('ol', ...hits.map(result)) : this.#part('nothing')]
  }

  /** What a screen reader says, in short: how urgent it is and how much was found, not the results themselves. */
  #tell(shown: readonly Element[], wait: number): void {
    const told = shown.flatMap((part) => (part.matches('h2') ? part : (part.querySelector('h2') ?? (part.matches('[data-part="failed"]') ? part : []))))
    clearTimeout(this.#telling)
    this.#telling = setTimeout(() => {
      const status = this.querySelector('[data-status]')
      if (status) status.textContent = told.map(({ textContent }) => textContent).join(' ')
    }, wait)
  }

  #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[name="q"]')
  }

  #words(): string {
    return this.#field()?.value.trim() ?? ''
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
