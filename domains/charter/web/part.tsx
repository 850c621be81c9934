import { type ReactNode, useId } from 'react'
import styles from './charter.module.css'

interface PartProps {
  title: string
  /** Where links of the page lead to. */
  anchor?: string
  /** A link or a button at the right of the title; not on paper. */
  aside?: ReactNode
  children: ReactNode
}

/** A numbered part of the charter. */
export function Part({ title, anchor, aside, children }: PartProps) {
  const id = useId()
  return (
    <section className={styles.part} id={anchor} aria-labelledby={id}>
      <header className={styles.partHead}>
        <h3 id={id} className={styles.partTitle}>
          {title}
        </h3>
        {aside && <div className={styles.screen}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
