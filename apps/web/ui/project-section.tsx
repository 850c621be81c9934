import type { ReactNode } from 'react'
import type { Label } from '#kernel/entity/field.ts'
import { useLabel } from '../i18n/use-texts.ts'
import { PageHeader } from './page-header.tsx'
import styles from './project-section.module.css'
import { To } from './to.tsx'
import { useCurrentInView } from './use-current-in-view.ts'

export interface SectionTab {
  /** The path inside the project: 'studies'. */
  readonly path: string
  readonly label: Label
}

interface ProjectSectionProps {
  projectId: string
  /** The name of the group of pages, for those who hear it. */
  name: Label
  tabs: readonly SectionTab[]
  /** The path of the page that is open. */
  here: string
  tags?: ReactNode
  facts?: ReactNode
  main?: ReactNode
  actions?: ReactNode
}

/** The head of pages that belong together inside a project, with the way from one to the other. */
export function ProjectSection({ projectId, name, tabs, here, ...head }: ProjectSectionProps) {
  const label = useLabel()
  // Tabs that come later make the strip wider.
  const strip = useCurrentInView(`${here} of ${tabs.length}`)
  const open = tabs.find(tab => tab.path === here)
  return (
    <>
      <PageHeader {...head} title={open ? label(open.label) : ''} project={projectId} />
      <nav ref={strip} className={styles.tabs} aria-label={label(name)}>
        {tabs.map(tab => (
          <To
            key={tab.path}
            href={`/projects/${projectId}/${tab.path}`}
            className={tab.path === here ? `${styles.tab} ${styles.here}` : styles.tab}
            aria-current={tab.path === here ? 'page' : undefined}
          >
            {label(tab.label)}
          </To>
        ))}
      </nav>
    </>
  )
}
