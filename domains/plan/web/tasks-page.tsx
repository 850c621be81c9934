import { useParams } from '@tanstack/react-router'
import { PlanHead } from './plan-head.tsx'
import { ProjectTasks } from './project-tasks.tsx'

/** The page of a project's tasks. */
export function TasksPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <>
      <PlanHead projectId={id} here="plan/tasks" />
      <ProjectTasks projectId={id} />
    </>
  )
}
