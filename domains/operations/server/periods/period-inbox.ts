import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { operationPeriod } from '../../contract.ts'

/** So many days before a period its plan is asked for. */
const AHEAD_DAYS = 7

const ASKS = {
  planned: { zh: '写计划并送审', en: 'Write the plan and submit it' },
  approved: { zh: '开始这一期', en: 'Begin the period' },
  running: { zh: '复盘这一期', en: 'Review the period' },
} as const

interface Found extends Waiting {
  readonly state: keyof typeof ASKS
}

/** Periods whose plan is due, that may begin, or that wait for their review. */
export const periodInbox = defineInbox<Found>({
  name: 'operation_periods',
  label: { zh: '我的运营周期', en: 'My operation periods' },
  entity: operationPeriod,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select o.id, o.version, o.name as title, o.state, p.id as "projectId", p.name as "projectName",
      (case when o.state = 'running' then o.finish else o.start end)::text as "dueOn"
    from operation_period o
    join project p on p.workspace_id = o.workspace_id and p.id = o.project_id and p.iteration = o.iteration
    where o.workspace_id = ${workspaceId} and o.owner_id = ${personId} and p.status = 'active'
      and (o.state = 'planned' and o.start <= ${today}::date + ${AHEAD_DAYS}::int
        or o.state = 'approved' and o.start <= ${today}::date or o.state = 'running' and o.finish <= ${today}::date)
      and o.deleted_at is null and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, state }) => ({ title, ask: ASKS[state] })),
  path: ({ projectId }) => `/projects/${projectId}/operations/periods`,
})
