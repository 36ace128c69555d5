import { fullSentence } from '../../lib/full-sentence.ts'
import { fields, readAnswers } from '../../lib/finder/answers.ts'
import { find, type FinderCard, type FinderRules, type Finding } from '../../lib/finder/find.ts'

/**
 * Answers at once, in the browser: nothing is sent, stored or put into the address.
 *
 * The server has rendered every card and page that could be shown, hidden under `data-parts`; this one picks, orders
 * and shows copies of them under `data-output`. Without it the form is sent and the answer comes as a page.
 */
class Finder extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#answer)
    this.addEventListener('submit', this.#submit)
    this.#answer()
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#answer)
    this.removeEventListener('submit', this.#submit)
  }

  readonly #answer = (): void => {
    const { finding, isBlank } = this.#find()
    const shown = isBlank ? [this.#part('hint')] : this.#show(finding)
    this.querySelector('[data-output]')?.replaceChildren(...shown)
    const status = this.querySelector('[data-status]')
    if (status) status.textContent = isBlank ? '' : summary(finding, shown)
    // Why the last press led to the emergency card is told until its question is answered.
    for (const reason of this.#reasons()) if (reason.dataset.reason !== finding.kind) reason.hidden = true
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    this.#answer()
    const { finding } = this.#find()
    if (finding.kind === 'pages') return moveTo(this.querySelector<HTMLElement>('[data-output]'))
    const first = this.querySelector<HTMLElement>('[data-first]')
    const reason = this.#reasons().find(({ dataset }) => dataset.reason === finding.kind)
    if (reason) reason.hidden = false
    moveTo(reason ?? first, first)
  }

  #reasons(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-reason]')]
  }

  #find(): { finding: Finding; isBlank: boolean } {
    const form = this.querySelector('form')
    const data = new URLSearchParams()
    if (form) for (const [name, value] of new FormData(form)) if (typeof value === 'string') data.append(name, value)
    const answers = readAnswers(data)
    const rules = JSON.parse(this.dataset.rules ?? '{}') as FinderRules
    return { finding: find(rules, answers), isBlank: answers.symptoms.length + answers.flags.length === 0 }
  }

  #show(finding: Finding): Element[] {
    if (finding.kind === 'emergency') return []
    if (finding.kind === 'unanswered') return [this.#part('unanswered')]
    const { above, matches, below } = finding
    const list = this.#part('matches')
    list.replaceChildren(
      ...matches.map(({ slug, why }) => {
        const page = this.#part(`page-${slug}`)
        page.querySelector('[data-why]')?.replaceChildren(
          ...why.map((symptom) => {
            const item = document.createElement('li')
            const strong = document.createElement('strong')
            strong.textContent = symptom.weight === 'typical' ? 'Typical:' : 'Possible:'
            item.append(strong, ` ${this.#symptomName(symptom.slug)}`)
            return item
          }),
        )
        return page
      }),
    )
    return [
      ...above.map(this.#card),
      this.#part('heading'),
      ...(matches.length > 0 ? [this.#part('note'), list] : [this.#part('nothing')]),
      ...below.map(this.#card),
    ]
  }

  readonly #card = ({ level, flags }: FinderCard): Element => {
    const card = this.#part(`card-${level}`)
    for (const item of card.querySelectorAll<HTMLElement>('[data-flag]')) if (!flags.includes(item.dataset.flag ?? '')) item.remove()
    return card
  }

  #part(name: string): Element {
    const part = this.querySelector(`[data-parts] [data-part="${CSS.escape(name)}"]`)
    return (part?.cloneNode(true) as Element | undefined) ?? document.createElement('div')
  }

  #symptomName(slug: string): string {
    const input = this.querySelector(`input[name="${fields.symptom}"][value="${CSS.escape(slug)}"]`)
    return input?.closest('label')?.querySelector('[data-name]')?.textContent ?? slug
  }
}

/** What a screen reader says after each change, in short. */
function summary(finding: Finding, shown: readonly Element[]): string {
  if (finding.kind !== 'pages') return shown.map(({ textContent }) => textContent).join(' ')
  const urgent = shown.filter((element) => element.matches('[data-part^="card-"]')).map(cardSentence)
  const titles = shown.flatMap((element) => [...element.querySelectorAll('[data-part^="page-"] a')].map(({ textContent }) => textContent))
  return [...urgent, titles.length > 0 ? `Pages that fit: ${titles.join(', ')}.` : ''].filter(Boolean).join(' ')
}

/** A card in one sentence: its heading, which ends in “if:”, and the signs on it. */
function cardSentence(card: Element): string {
  const signs = [...card.querySelectorAll('[data-flag]')].map(({ textContent }) => textContent)
  return `${card.querySelector('h1,h2,h3,h4')?.textContent ?? ''} ${fullSentence(signs.join('; or '))}`
}

/** Puts the focus on one thing and in sight what it stands in. */
function moveTo(next: HTMLElement | null, inSight = next): void {
  next?.focus({ preventScroll: true })
  inSight?.scrollIntoView({ block: 'start' })
}

customElements.define('lumbar-finder', Finder)
