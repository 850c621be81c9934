import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { task } from '../contract.ts'
import { OPEN_WORK } from './open-work.ts'

interface Facts {
  readonly count: number
  readonly done: number
  readonly overdue: number
}

/** How far the tasks of a project's iteration are. */
export const taskDeliverable = defineDeliverable<Facts>({
  type: task.type,
  notes: {
    tasks: { zh: '{count} 个任务，完成 {done} 个', en: '{done} of {count} {count|task|tasks} done' },
    overdue: {
      zh: '{count} 个任务，完成 {done} 个，超期 {overdue} 个',
      en: '{done} of {count} {count|task|tasks} done, {overdue} overdue',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'done', count(*) filter (where t.state = 'done'),
      'overdue', count(*) filter (where t.finish < ${place.today}::date and ${OPEN_WORK}))
    from task t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration = ${place.iteration} and t.state <> 'cancelled' and t.deleted_at is null)`,
  summarise: facts => {
    const { count, done, overdue } = facts
    const code = overdue > 0 ? 'overdue' : 'tasks'
    return { count, done, line: count === 0 ? null : { code, params: { count, done, overdue } } }
  },
})
