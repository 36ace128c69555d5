'use client'

import { useEffect, useState, type SubmitEvent } from 'react'
import styles from './sign-in.module.css'

/** The Studio reads codes of at least this length from its address. Source: sanity 6.16, consumeSessionId. */
const codePattern = /(?:^|sid=)([\w-]{20,})\s*$/

/** Says how to get a sign-in link of the embedded lake, and takes a link or its code. */
export function SignIn() {
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    const code = codePattern.exec(window.location.hash)?.[1]
    if (code) openStudio(code)
  }, [])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const entered = new FormData(event.currentTarget).get('link')
    const code = typeof entered === 'string' ? codePattern.exec(entered.trim())?.[1] : undefined
    if (code) openStudio(code)
    else setProblem('That is not a sign-in link. Copy the whole line that the command printed.')
  }

  return (
    <main className={styles['page']}>
      <div className={styles['card']}>
        <h1>Sign in to the Lumbar Studio</h1>
        <p>This Studio runs on this computer and has no passwords. A link signs you in. It works once.</p>
        <ol>
          <li>
            Open a terminal in the project’s folder and run <code>npm run lake -- sign-in</code>
          </li>
          <li>Open the link that it prints, or paste it here.</li>
        </ol>
        <form onSubmit={submit} noValidate>
          <label htmlFor="link">Sign-in link</label>
          <input id="link" name="link" autoComplete="off" spellCheck={false} aria-describedby={problem ? 'problem' : undefined} aria-invalid={problem ? true : undefined} />
          {problem && (
            <p id="problem" role="alert" className={styles['problem']}>
              {problem}
            </p>
          )}
          <button type="submit">Sign in</button>
        </form>
        <p className={styles['note']}>Came here from a link? Then it was used already or is too old. Get a new one. Does the clinic run this for you? Ask who looks after the computer.</p>
      </div>
    </main>
  )
}

/** A full load, not a navigation: the Studio reads the code when its script first runs. */
function openStudio(code: string) {
  const studio = new URL('/studio', window.location.origin)
  studio.hash = `sid=${code}`
  window.location.assign(studio)
}
