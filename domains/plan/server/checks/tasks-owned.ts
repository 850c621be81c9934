import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { task } from '../../contract.ts'
import { judgeTasks, NO_TASK } from './judge-tasks.ts'
import { type TaskFacts, taskFacts } from './task-facts.ts'

/** Has every task somebody who does it and takes part in the project? */
export const tasksOwned = defineCheck<Record<string, never>, readonly TaskFacts[]>({
  name: 'plan.tasks_owned',
  label: { zh: '每个任务都有团队里的负责人', en: 'Every task has an owner from the team' },
  notes: {
    no_task: NO_TASK,
    nobody: { zh: '没有负责人', en: 'Nobody does it' },
    outside: { zh: '{person}不在项目团队里', en: '{person} is not in the project’s team' },
  },
  params: z.strictObject({}),
  reads: [task.type],
  facts: taskFacts,
  judge: tasks => judgeTasks(tasks, { lackOf }),
})

function lackOf({ owner, inTeam }: TaskFacts) {
  if (owner === null) return { field: 'ownerId', why: { code: 'nobody', params: {} } }
  return inTeam ? null : { field: 'ownerId', why: { code: 'outside', params: { person: owner } } }
}
