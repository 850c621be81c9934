import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { To } from '#apps/web/ui/to.tsx'
import type { ProjectSpace } from '../../shapes/project-space.ts'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'

/** A quiet line where a newer version of the playbook is published; who leads the project is led on to it. */
export function NewerVersion({ space: { project, playbook, myRoles } }: { space: ProjectSpace }) {
  const t = useTexts(moveVersionTexts)
  const { me } = useWorkspace()
  if (!playbook.newer || project.status !== 'active') return null
  const leads = me.owner || myRoles.some(role => role === 'sponsor' || role === 'project_manager')
  return (
    <p className={styles.soft}>
      {t('newerPublished', { number: playbook.newer.number, current: playbook.version })}{' '}
      {leads && <To href={`/projects/${project.id}/move`}>{t('see')}</To>}
    </p>
  )
}
