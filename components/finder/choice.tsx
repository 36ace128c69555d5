import type { ReactNode } from 'react'
import styles from './choice.module.css'

interface ChoiceProps {
  name: string
  value: string
  id?: string | undefined
  isTicked: boolean
  /** Marks the ones that stop everything else. */
  isEmergency?: boolean
  children: ReactNode
}

/** Something that a person may tick; the whole line can be pressed. */
export function Choice({ name, value, id, isTicked, isEmergency = false, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" name={name} value={value} id={id} defaultChecked={isTicked} autoComplete="off" {...(isEmergency ? { 'data-emergency': '' } : {})} />
      <span>{children}</span>
    </label>
  )
}
