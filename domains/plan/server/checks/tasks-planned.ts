import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { resourceNeed, task } from '../../contract.ts'
import { judgeTasks, NO_TASK } from './judge-tasks.ts'
import { type TaskFacts, taskFacts } from './task-facts.ts'

/** Has every task its length (or is it a milestone), the role that it asks for, and what it needs or the word that it needs nothing? */
export const tasksPlanned = defineCheck<Record<string, never>, readonly TaskFacts[]>({
  name: 'plan.tasks_planned',
  label: {
    zh: '每个任务都有工期、所需角色和资源需求',
    en: 'Every task has its duration, its role and its resource needs',
  },
  notes: {
    no_task: NO_TASK,
    no_days: { zh: '没有工期', en: 'No duration' },
    no_role: { zh: '没写所需角色', en: 'No role' },
    no_needs: {
      zh: '没有资源需求，也没说明不需要',
      en: 'No resource need, and no word that it needs nothing',
    },
    no_role_no_needs: {
      zh: '没写所需角色；没有资源需求，也没说明不需要',
      en: 'No role; no resource need, and no word that it needs nothing',
    },
  },
  params: z.strictObject({}),
  reads: [task.type, resourceNeed.type],
  facts: taskFacts,
  judge: tasks => judgeTasks(tasks, { lackOf }),
})

function lackOf({ days, milestone, role, needs, needsNothing }: TaskFacts) {
  const open = needs === 0 && !needsNothing
  if (days === 0 && !milestone) return { field: 'days', why: { code: 'no_days', params: {} } }
  if (role === null) return { field: 'role', why: { code: open ? 'no_role_no_needs' : 'no_role', params: {} } }
  return open ? { field: 'needsNothing', why: { code: 'no_needs', params: {} } } : null
}
