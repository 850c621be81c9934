import type { ReactNode } from 'react'
import styles from './state-tag.module.css'

/** The four states that have a colour, and none of them. The word always says it too. */
export type Tone = 'passed' | 'active' | 'attention' | 'failed' | 'neutral'

interface StateTagProps {
  tone?: Tone
  /** A dot before the word, for what asks to be seen. */
  dot?: boolean
  /** Says a sentence rather than a word: it may take several lines. */
  wraps?: boolean
  children: ReactNode
}

/** A state in a word. */
export function StateTag({ tone = 'neutral', dot = false, wraps = false, children }: StateTagProps) {
  return (
    <span className={`${styles.tag} ${styles[tone]} ${wraps ? styles.wraps : ''}`}>
      {dot && <span className={styles.dot} aria-hidden="true" />}
      {children}
    </span>
  )
}
