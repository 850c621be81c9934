import { lazyRouteComponent } from '@tanstack/react-router'
import type { Page } from '#apps/web/shell/types.ts'
import { recordPage } from '#apps/web/ui/record-routes.tsx'
import { resourceNeed } from '../entities/resource-need.ts'
import { task } from '../entities/task.ts'

const tasks = lazyRouteComponent(() => import('./tasks-page.tsx'), 'TasksPage')
const resources = lazyRouteComponent(() => import('./resources/resources-page.tsx'), 'ResourcesPage')

/** Tasks, resources and load of a project, under the playbook's name for the place and under the records' own; and the pages of a task and a need. */
export const planPages: readonly Page[] = [
  {
    path: 'projects/$id/plan/tasks',
    component: tasks,
    inProject: {
      path: 'plan/tasks',
      label: { zh: '任务', en: 'Tasks' },
      covers: ['tasks', 'plan/resources', 'resource-needs', 'plan/load'],
      always: true,
    },
  },
  { path: 'projects/$id/tasks', component: tasks },
  { path: 'projects/$id/plan/resources', component: resources, module: 'plan' },
  { path: 'projects/$id/resource-needs', component: resources, module: 'plan' },
  {
    path: 'projects/$id/plan/load',
    component: lazyRouteComponent(() => import('./load/load-page.tsx'), 'LoadPage'),
    module: 'plan',
  },
  recordPage(task, {}, async () => ({ page: (await import('./task-parts.tsx')).taskParts })),
  recordPage(resourceNeed, {}, async () => ({ page: (await import('./resources/need-parts.tsx')).needParts })),
]
