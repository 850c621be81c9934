import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

interface SectionProps {
  title: ReactNode
  /** A short fact or a link at the right of the title. */
  aside?: ReactNode
  footer?: ReactNode
  /** Room around the content; lists and tables go to the edge and do without. */
  padded?: boolean
  children: ReactNode
}

/** A part of a page: a title over a hairline, then the content. */
export function Section({ title, aside, footer, padded = false, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      <div className={padded ? styles.padded : undefined}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </section>
  )
}
