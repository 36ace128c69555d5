'use client'

import { Component, useEffect, useState, type MouseEvent, type ReactNode } from 'react'
import { SiteFooter } from '@/components/navigation/site-footer'
import { SiteHeader } from '@/components/navigation/site-header'
import { BenefitPage } from '@/components/pages/benefit-page'
import { ConditionPage } from '@/components/pages/condition-page'
import { SymptomPage } from '@/components/pages/symptom-page'
import { TechniquePage } from '@/components/pages/technique-page'
import type { DraftPage } from '@/sanity/content/draft-page'
import { isFrom, previewReady, type PreviewedDraft } from '@/sanity/studio/preview-window'

/** Shows the page that the Studio hands over, and each later state of it in its place: what was scrolled or opened stays so. */
export function DraftWindow() {
  const [page, setPage] = useState<DraftPage>()

  useEffect(() => {
    const studio = window.parent
    if (studio === window) return
    const listen = (event: MessageEvent) => {
      const message = event.data as PreviewedDraft | undefined
      if (isFrom(event, studio) && message?.kind === 'lumbar-preview') setPage(message.page)
    }
    window.addEventListener('message', listen)
    studio.postMessage(previewReady, window.location.origin)
    return () => window.removeEventListener('message', listen)
  }, [])

  if (!page) return <p style={{ padding: '1rem' }}>A page is shown here when it is opened in the <a href="/studio">Studio</a>, under Preview.</p>
  return (
    <div onClickCapture={inOwnWindow} onSubmitCapture={(event) => event.preventDefault()}>
      <SiteHeader />
      <Drawn page={page}><PageOf page={page} /></Drawn>
      <SiteFooter clinic={page.clinic} />
    </div>
  )
}

function PageOf({ page }: { page: DraftPage }) {
  switch (page.type) {
    case 'condition':
      return <ConditionPage condition={page.content} clinic={page.clinic} />
    case 'benefit':
      return <BenefitPage benefit={page.content} clinic={page.clinic} />
    case 'technique':
      return <TechniquePage technique={page.content} clinic={page.clinic} />
    case 'symptom':
      return <SymptomPage symptom={page.content} />
  }
}

/** What can't be drawn is said, and the next state of the page is tried again. */
class Drawn extends Component<{ page: DraftPage; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: { page: DraftPage }) {
    if (this.state.failed && before.page !== this.props.page) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? <main><p style={{ padding: '1rem' }}>This draft can’t be drawn as a page. Its last change may hold something that the page doesn’t know.</p></main> : this.props.children
  }
}

/** Other pages open beside the Studio, as they are published; this window shows drafts alone. Nobody is called or written to from here. */
function inOwnWindow(event: MouseEvent<HTMLElement>) {
  const link = (event.target as Element).closest('a')
  if (!link) return
  event.preventDefault()
  const href = link.getAttribute('href') ?? ''
  // Not followed, or it would stand in the Studio's history.
  if (href.startsWith('#')) document.getElementById(href.slice(1))?.scrollIntoView()
  else if (/^https?:$/.test(link.protocol)) window.open(link.href, '_blank', 'noopener')
}
