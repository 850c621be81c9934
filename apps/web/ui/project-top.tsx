import { projectNavTexts } from '../i18n/texts/project-nav.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { recordType } from '../records/record-types.ts'
import { useRecord } from '../records/use-records.ts'
import pageStyles from './page-header.module.css'
import { ProjectNav } from './project-nav.tsx'
import styles from './project-top.module.css'
import { To } from './to.tsx'

/** Above the head of every page inside a project: the way back to its stages, and from one place to the other. */
export function ProjectTop({ projectId }: { projectId: string }) {
  const t = useTexts(projectNavTexts)
  const found = useRecord(recordType('project').entity, projectId)
  const project = found.data as { name: string; status: string } | undefined
  const still = STILL.find(status => status === project?.status)
  return (
    <>
      <To href={`/projects/${projectId}`} className={`${pageStyles.back} ${styles.name}`}>
        <span aria-hidden="true">‹ </span>
        {project?.name ?? '…'}
      </To>
      <ProjectNav projectId={projectId} />
      {still && <p className={styles.still}>{t(still)}</p>}
    </>
  )
}

/** In these nothing in the project can be changed. */
const STILL = ['paused', 'cancelled', 'closed'] as const
