import type { ReactNode } from 'react'
import styles from './state.module.css'

interface EmptyStateProps {
  /** What would be here. */
  title: ReactNode
  /** What it is good for, in a sentence. */
  help?: ReactNode
  /** The main action that fills it. */
  action?: ReactNode
}

/** What a person sees where nothing is yet. */
export function EmptyState({ title, help, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
