import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { TaskRecord } from '../../contract.ts'
import { NeedRow } from './need-row.tsx'
import { resourceTexts } from './resource-texts.ts'
import styles from './resources.module.css'
import { type ResourceNeed, useNeeds } from './use-needs.ts'

/** What a task needs, on its page and in the panel. */
export function TaskNeeds({ task }: { task: TaskRecord }) {
  const t = useTexts(resourceTexts)
  const found = useNeeds(task.projectId, task.id)
  const needs = (found.data?.items ?? []) as ResourceNeed[]
  const open = task.state === 'todo' || task.state === 'doing'
  const page = `/projects/${task.projectId}/plan/resources`
  if (!found.isSuccess || (needs.length === 0 && !open)) return null
  return (
    <Section
      title={t('needsOfTask')}
      aside={
        open ? <To href={`${page}?new=1&task=${task.id}`}>{t('addNeed')}</To> : <To href={page}>{t('allResources')}</To>
      }
    >
      {needs.length === 0 && <p className={styles.none}>{task.needsNothing ?? t('noneOfTask')}</p>}
      <RowList steps>
        {needs.map(one => (
          <NeedRow key={one.id} need={one} />
        ))}
      </RowList>
    </Section>
  )
}
