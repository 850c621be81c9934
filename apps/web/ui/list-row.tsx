import type { ReactNode } from 'react'
import styles from './list-row.module.css'
import { Person } from './person.tsx'
import { To } from './to.tsx'

interface RowListProps {
  /** With a frame of its own; within a section the section's is enough. */
  framed?: boolean
  /** Its rows show their next step besides the three dots. */
  steps?: boolean
  children: ReactNode
}

/** Rows below each other, for what is worked through rather than compared. */
export function RowList({ framed = false, steps = false, children }: RowListProps) {
  return <ul className={`${framed ? styles.framed : ''} ${steps ? styles.steps : ''}`}>{children}</ul>
}

interface ListRowProps {
  id?: string
  /** Where the record is shown; a row of what is no record has none. */
  href?: string
  name: ReactNode
  /** The state, and what asks to be seen besides it. */
  tags?: ReactNode
  /** What it is about, in soft small words. */
  about?: ReactNode
  /** More lines of it, as large as the name. */
  children?: ReactNode
  /** Below each other; what is less important in `<small>`. */
  figures?: ReactNode
  days?: ReactNode
  /** Absent where a row has nobody, null where somebody is missing. */
  ownerId?: string | null
  commands?: ReactNode
}

/** One record of a list: what it is and how far, its figures and days, who sees to it, what is to be done next. */
export function ListRow(props: ListRowProps) {
  const { id, href, name, tags, about, children, figures, days, ownerId, commands } = props
  return (
    <li className={styles.row} id={id}>
      <div className={styles.words}>
        <p className={styles.name}>
          {href ? <To href={href}>{name}</To> : <span>{name}</span>}
          {tags}
        </p>
        {about && <div className={styles.about}>{about}</div>}
        {children && <div className={styles.more}>{children}</div>}
      </div>
      {figures && <div className={styles.figures}>{figures}</div>}
      {days && <div className={styles.days}>{days}</div>}
      {ownerId !== undefined && (
        <span className={styles.owner}>
          <Person id={ownerId} />
        </span>
      )}
      {commands && <div className={styles.commands}>{commands}</div>}
    </li>
  )
}
