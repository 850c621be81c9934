import { sql } from 'drizzle-orm'
import { frozenPlaybooks, healthFacts } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { readHeldUp } from './held-up.ts'
import { type StandingFacts, standingOf } from './standing-of.ts'

/** So many at a time: what a statement and a list in memory hold easily. */
const SOME = 500

/**
 * Works out the standing of projects again that have changed since, that nobody has worked out yet, or whose day is over.
 * A mark is taken in a statement before the facts are read: whoever commits later leaves a mark of their own. Gives how
 * many were worked out; `most` leaves the rest for the next time.
 */
export async function refreshStandings(ctx: Context, most = Number.POSITIVE_INFINITY): Promise<number> {
  if (!(await isDue(ctx))) return 0
  const changed = await takeMarks(ctx, most)
  const due = await readDue(ctx, most)
  const fresh = new Set([...changed, ...due.filter(({ known }) => !known).map(({ id }) => id)])
  const all = [...new Set([...changed, ...due.map(({ id }) => id)])].sort()
  for (let from = 0; from < all.length; from += SOME) await refresh(ctx, all.slice(from, from + SOME), fresh)
  return all.length
}

/** One cheap question, since the answer is mostly no. */
async function isDue(ctx: Context): Promise<boolean> {
  const { workspaceId } = ctx.actor
  const { rows } = await ctx.tx.execute<{ due: boolean }>(sql`
    select exists (select from standing_mark where workspace_id = ${workspaceId})
      or exists (select from project_standing where workspace_id = ${workspaceId} and day < ${ctx.today}::date)
      or (select count(*) from project where workspace_id = ${workspaceId})
        <> (select count(*) from project_standing where workspace_id = ${workspaceId}) as due`)
  return rows[0]?.due ?? false
}

/** In one order, so that two who do this at once wait for each other and never in a circle. */
async function takeMarks(ctx: Context, most: number): Promise<string[]> {
  const { workspaceId } = ctx.actor
  const { rows } = await ctx.tx.execute<{ project_id: string }>(sql`
    delete from standing_mark where workspace_id = ${workspaceId} and id in (
      select id from standing_mark where workspace_id = ${workspaceId}
      order by id ${Number.isFinite(most) ? sql`limit ${most}` : sql``} for update)
    returning project_id`)
  return [...new Set(rows.map(row => row.project_id))]
}

async function readDue(ctx: Context, most: number): Promise<{ id: string; known: boolean }[]> {
  const { workspaceId } = ctx.actor
  const { rows } = await ctx.tx.execute<{ id: string; known: boolean }>(sql`
    select p.id, s.project_id is not null as known from project p
    left join project_standing s on s.workspace_id = p.workspace_id and s.project_id = p.id
    where p.workspace_id = ${workspaceId} and (s.day is null or s.day < ${ctx.today}::date)
    order by p.id ${Number.isFinite(most) ? sql`limit ${most}` : sql``}`)
  return rows
}

async function refresh(ctx: Context, ids: readonly string[], changed: ReadonlySet<string>): Promise<void> {
  const facts = await readFacts(ctx, ids)
  const playbooks = await frozenPlaybooks(
    ctx,
    facts.map(one => one.playbookVersionId),
  )
  const heldUp = await readHeldUp(
    ctx,
    ids.filter(id => changed.has(id)),
  )
  const rows = facts.flatMap(one => {
    const playbook = playbooks.get(one.playbookVersionId)
    if (!playbook) return []
    return [{ ...standingOf(ctx, one, playbook), refusals: changed.has(one.id) ? (heldUp.get(one.id) ?? []) : null }]
  })
  await keep(ctx, rows)
}

/** The newest run of each stage and the facts of health, of all these projects in one statement. */
async function readFacts(ctx: Context, ids: readonly string[]): Promise<StandingFacts[]> {
  const place = {
    workspaceId: sql`p.workspace_id`,
    projectId: sql`p.id`,
    iteration: sql`p.iteration`,
    today: ctx.today,
  }
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select p.id, p.status, p.finish::text as finish, p.playbook_version_id as "playbookVersionId",
      case when p.status = 'active' then ${healthFacts(place)} end as health, coalesce((
        select json_agg(json_build_object('key', s.key, 'state', s.state, 'returns', s.returns,
          'plannedFinish', s.planned_finish, 'submittedAt', s.submitted_at))
        from (
          select distinct on (key) key, state, returns, planned_finish, submitted_at from stage
          where workspace_id = p.workspace_id and project_id = p.id and deleted_at is null
          order by key, iteration desc) s), '[]') as stages
    from project p where p.workspace_id = ${ctx.actor.workspaceId} and p.id = any(${sql.param([...ids])})
    order by p.id`)
  return rows as unknown as StandingFacts[]
}

type Row = ReturnType<typeof standingOf> & { refusals: unknown }

/** Where nothing was decided since, the criteria that held it up stay as they are. */
async function keep(ctx: Context, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await ctx.tx.execute(sql`
    insert into project_standing as kept (workspace_id, project_id, day, level, schedule, cost, gates, risks, rank,
      days_late, stage_key, phase, reasons, refusals)
    select ${ctx.actor.workspaceId}, r.project_id, r.day, r.level, r.schedule, r.cost, r.gates, r.risks, r.rank,
      r.days_late, r.stage_key, r.phase, r.reasons, coalesce(r.refusals, '[]')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id text, day date, level smallint,
      schedule smallint, cost smallint, gates smallint, risks smallint, rank int, days_late int, stage_key text,
      phase text, reasons jsonb, refusals jsonb)
    order by r.project_id
    on conflict (workspace_id, project_id) do update set day = excluded.day, level = excluded.level,
      schedule = excluded.schedule, cost = excluded.cost, gates = excluded.gates, risks = excluded.risks,
      rank = excluded.rank, days_late = excluded.days_late, stage_key = excluded.stage_key, phase = excluded.phase,
      reasons = excluded.reasons, refusals = case when kept.project_id = any(${sql.param(
        rows.filter(row => row.refusals !== null).map(row => row.project_id),
      )}) then excluded.refusals else kept.refusals end`)
}
