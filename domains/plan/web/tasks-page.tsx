import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecordTitle } from '#apps/web/records/use-record-title.ts'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { planTexts } from './plan-texts.ts'
import { ProjectTasks } from './project-tasks.tsx'

/** The page of a project's tasks. */
export function TasksPage() {
  const t = useTexts(planTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const project = useRecordTitle('project', id)
  return (
    <>
      <PageHeader title={t('tasks')} back={{ href: `/projects/${id}`, label: project.data ?? t('project') }} />
      <ProjectTasks projectId={id} />
    </>
  )
}
