import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { ControlFacts } from '../rules/control-facts.ts'

interface Place {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
  /** Another baseline than the newest. */
  readonly number?: number | undefined
}

/** Everything that earned value and deviations of an iteration are computed from, as one value. */
export function controlFacts({ workspaceId, projectId, iteration, number }: Place): SQL {
  const within = (alias: string) => {
    const t = sql.raw(alias)
    return sql`${t}.workspace_id = ${workspaceId} and ${t}.project_id = ${projectId}
      and ${t}.iteration = ${iteration} and ${t}.deleted_at is null`
  }
  return sql`(
    select json_build_object(
      'baseline', (
        select json_build_object('id', b.id, 'version', b.version, 'number', b.number, 'setOn', b.set_on, 'method', b.method,
          'currency', b.currency, 'lateDays', b.late_days, 'indexFloor', b.index_floor, 'overPercent', b.over_percent,
          'rest', case when b.rest_on is not null
            then json_build_object('amount', ${amountText(sql`b.rest_amount`)}, 'on', b.rest_on) end,
          'tasks', b.tasks)
        from baseline b where ${within('b')} ${number === undefined ? sql`` : sql`and b.number = ${number}`}
        order by b.number desc limit 1),
      'tasks', coalesce((
        select json_agg(json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'stageKey', t.stage_key,
          'state', t.state, 'finish', t.finish, 'startedOn', t.started_on, 'doneOn', t.done_on,
          'log', coalesce(t.progress_log, '[]'), 'waits', ${UNDONE}) order by t.start, t.id)
        from task t where ${within('t')}), '[]'),
      'costs', coalesce((
        select json_agg(json_build_object('on', spent.on, 'amount', ${amountText(sql`spent.minor`)}))
        from (select e.spent_on as on, sum(e.amount) as minor from expense e
          where ${within('e')} and e.state in ('approved', 'settled') group by e.spent_on) spent), '[]'),
      'days', coalesce((
        select json_agg(json_build_object('date', d.date, 'kind', d.kind))
        from calendar_day d where d.workspace_id = ${workspaceId} and d.deleted_at is null), '[]'),
      'actions', coalesce((
        select json_agg(json_build_object('id', a.id, 'version', a.version, 'key', a.deviation_key, 'state', a.state,
          'doneOn', a.done_on) order by a.id)
        from corrective_action a where ${within('a')}), '[]')))`
}

/** What a stage left undone that has passed can still be late; what was waived or skipped nobody waits for. */
const UNDONE: SQL = sql`(t.state in ('todo', 'doing') and not exists (
  select from stage s where s.workspace_id = t.workspace_id and s.project_id = t.project_id
    and s.key = t.stage_key and s.iteration = t.iteration and s.state in ('waived', 'skipped')))`

/** For work that has judged the right to see all of it. */
export async function readControl(
  ctx: Context,
  of: { projectId: string; iteration: number; number?: number | undefined },
): Promise<ControlFacts> {
  const facts = controlFacts({ workspaceId: ctx.actor.workspaceId, ...of })
  const { rows } = await ctx.tx.execute<{ facts: ControlFacts }>(sql`select ${facts} as facts`)
  return rows[0]?.facts as ControlFacts
}

/** Minor units as an exact text with two places. */
function amountText(minor: SQL): SQL {
  return sql`round(${minor} / 100.0, 2)::text`
}
