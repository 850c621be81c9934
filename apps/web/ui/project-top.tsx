import { useRecordTitle } from '../records/use-record-title.ts'
import styles from './page-header.module.css'
import { ProjectNav } from './project-nav.tsx'
import { To } from './to.tsx'

/** Above the head of every page inside a project: the way back to its stages, and from one place to the other. */
export function ProjectTop({ projectId }: { projectId: string }) {
  const name = useRecordTitle('project', projectId)
  return (
    <>
      <To href={`/projects/${projectId}`} className={styles.back}>
        <span aria-hidden="true">‹ </span>
        {name.data ?? '…'}
      </To>
      <ProjectNav projectId={projectId} />
    </>
  )
}
