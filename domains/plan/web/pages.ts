import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage } from '#apps/web/ui/record-routes.tsx'
import { task } from '../entities/task.ts'

const tasks = lazyRouteComponent(() => import('./tasks-page.tsx'), 'TasksPage')

/** The tasks of a project, under the playbook's name for the place and under the records' own; and the page of one. */
export const planPages: readonly Page[] = [
  {
    path: 'projects/$id/plan/tasks',
    component: tasks,
    inProject: { path: 'plan/tasks', label: { zh: '任务', en: 'Tasks' }, covers: ['tasks'] },
  },
  { path: 'projects/$id/tasks', component: tasks },
  recordPage(task, {}, async () => ({ page: (await import('./task-parts.tsx')).taskParts })),
]
