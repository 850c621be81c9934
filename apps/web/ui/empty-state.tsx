import { lazy, type ReactNode, Suspense } from 'react'
import styles from './state.module.css'

interface EmptyStateProps {
  /** What would be here. */
  title: ReactNode
  /** What it is good for, in a sentence; of a record type whose words the product has, those. */
  help?: ReactNode
  /** The record type of what would be here: an example of one is shown. */
  of?: string
  /** The main action that fills it. */
  action?: ReactNode
}

const EmptyExample = lazy(async () => ({ default: (await import('./empty-example.tsx')).EmptyExample }))

/** What a person sees where nothing is yet. */
export function EmptyState({ title, help, of, action }: EmptyStateProps) {
  const sentence = help !== undefined && <p className={styles.help}>{help}</p>
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {of === undefined && sentence}
      {of !== undefined && (
        <Suspense fallback={sentence}>
          <EmptyExample of={of} help={help} />
        </Suspense>
      )}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
