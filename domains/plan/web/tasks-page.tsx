import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { planTexts } from './plan-texts.ts'
import { ProjectTasks } from './project-tasks.tsx'

/** The page of a project's tasks. */
export function TasksPage() {
  const t = useTexts(planTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <>
      <PageHeader title={t('tasks')} project={id} />
      <ProjectTasks projectId={id} />
    </>
  )
}
