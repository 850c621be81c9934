import type { ReactNode } from 'react'
import styles from './page-header.module.css'
import { ProjectTop } from './project-top.tsx'
import { To } from './to.tsx'
import { usePageTitle } from './use-page-title.ts'

interface PageHeaderProps {
  title: ReactNode
  /** Small states behind the title. */
  tags?: ReactNode
  /** One line of facts: dates, owner. */
  facts?: ReactNode
  /** The one main action of the page. */
  main?: ReactNode
  /** What else can be done, before the main action. */
  actions?: ReactNode
  /** Where one came from. */
  back?: { href: string; label: ReactNode }
  /** The project that the page belongs to: its places are shown above. */
  project?: string
}

/** The head of a page, with its one main action at the right. */
export function PageHeader({ title, tags, facts, main, actions, back, project }: PageHeaderProps) {
  usePageTitle(typeof title === 'string' ? title : undefined)
  const head = (
    <header className={styles.header}>
      <div className={styles.words}>
        {back && (
          <To href={back.href} className={styles.back}>
            <span aria-hidden="true">‹ </span>
            {back.label}
          </To>
        )}
        <div className={styles.line}>
          <h1 className={styles.title}>{title}</h1>
          {tags}
        </div>
      </div>
      {facts !== undefined && <div className={styles.facts}>{facts}</div>}
      {(actions || main) && (
        <div className={styles.actions}>
          {actions}
          {main}
        </div>
      )}
    </header>
  )
  if (!project) return head
  return (
    <>
      <ProjectTop projectId={project} />
      {head}
    </>
  )
}
