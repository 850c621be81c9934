import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Counted {
  readonly count: number
  readonly done: number
}

/** How many meetings this iteration has (of a kind), and how many were held; a cancelled one does not count. */
const meetings = defineDeliverable<Counted>({
  type: 'meeting',
  notes: { held: { zh: '{count} 次会议，已召开 {done} 次', en: '{done} of {count} {count|meeting|meetings} held' } },
  facts: (place, kind) => sql`(
    select json_build_object('count', count(*), 'done', count(*) filter (where m.state = 'held'))
    from meeting m where m.workspace_id = ${place.workspaceId} and m.project_id = ${place.projectId}
      and m.iteration = ${place.iteration} and m.state <> 'cancelled' and m.deleted_at is null
      and (${kind}::text is null or m.kind = ${kind}))`,
  summarise: facts => summary(facts, 'held'),
})

/** How much the meetings gave people to do in this iteration, and how much of it is done; what was cancelled is settled. */
const actions = defineDeliverable<Counted>({
  type: 'meeting_action',
  notes: {
    settled: { zh: '{count} 个行动项，已了结 {done} 个', en: '{done} of {count} {count|action|actions} settled' },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'done', count(*) filter (where t.state in ('done', 'cancelled')))
    from meeting_action a join task t on t.workspace_id = a.workspace_id and t.id = a.task_id
    where a.workspace_id = ${place.workspaceId} and a.project_id = ${place.projectId}
      and a.iteration = ${place.iteration} and a.deleted_at is null)`,
  summarise: facts => summary(facts, 'settled'),
})

function summary({ count, done }: Counted, code: string) {
  return { count, done, line: count === 0 ? null : { code, params: { count, done } } }
}

export const meetingDeliverables = [meetings, actions]
