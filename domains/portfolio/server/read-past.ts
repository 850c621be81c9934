import type { Playbook } from '@yingce/process/playbook'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import type { Label } from '#kernel/entity/field.ts'
import { type Past, portfolioContract } from '../contract.ts'
import { choosePlaybook } from './choose-playbook.ts'
import { cursorAt, readCursor } from './cursor.ts'
import { knownPlaybooks } from './known-playbooks.ts'
import { narrowed, STANDING } from './narrowed.ts'
import { refreshStandings } from './standing/refresh-standings.ts'

const LIMIT = 50

/** What the projects of a playbook took that are over, the newest end first. */
export const readPast = query(portfolioContract.past, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { after, limit = LIMIT, ...filters }): Promise<Past> => {
    const from = readCursor(after)
    await refreshStandings(ctx)
    const known = await knownPlaybooks(ctx)
    const { playbooks, chosen } = await choosePlaybook(ctx, filters, known)
    const name = chosen === null ? null : (known.get(chosen)?.name ?? { zh: chosen, en: chosen })
    const ended = sql`${narrowed(ctx, { ...filters, playbook: chosen ?? '' })} and p.ended_at is not null`
    const named = outcomeNames(chosen === null ? undefined : known.get(chosen))
    const { outcomes, ...sums } = await readSums(ctx, ended)
    const found = await readRows(ctx, ended, { from, limit })
    const rows = found.slice(0, limit)
    const last = rows.at(-1)
    return {
      ...{ playbooks, playbook: chosen !== null && name ? { id: chosen, name } : null, ...sums },
      outcomes: outcomes.map(one => ({ ...one, outcome: named(one.outcome) })),
      rows: rows.map(({ place: _, ...row }) => ({ ...row, outcome: named(row.outcome) })),
      next: found.length > limit && last ? cursorAt({ value: Number(last.place), id: last.id }) : null,
    }
  },
})

/** What the playbook calls the ways in which a project ends. */
function outcomeNames(playbook: Playbook | undefined): (outcome: string | null) => Label | null {
  const branches = (playbook?.stages ?? []).flatMap(stage => stage.branches)
  const names = new Map(
    branches.flatMap(({ leads, label }) => ('close' in leads ? [[leads.close, label] as const] : [])),
  )
  if (playbook) names.set(playbook.close.outcome, playbook.close.label)
  return outcome => (outcome === null ? null : (names.get(outcome) ?? { zh: outcome, en: outcome }))
}

function endedOn(ctx: Context): SQL {
  const zone = (ctx.actor as { timeZone?: string }).timeZone ?? 'Asia/Shanghai'
  return sql`(p.ended_at at time zone ${sql.param(zone)}::text)::date`
}

type Sums = Pick<Past, 'count' | 'median' | 'p80' | 'planned' | 'iterations' | 'onTime'> & {
  outcomes: readonly { outcome: string | null; status: string; count: number }[]
}

/** A project that ends on its first day has taken one day. Cancelled ones count among the outcomes alone. */
async function readSums(ctx: Context, ended: SQL): Promise<Sums> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    with one as (
      select p.status, p.outcome, p.iteration, greatest(${endedOn(ctx)} - p.start + 1, 1) as days,
        p.finish - p.start + 1 as planned, ${endedOn(ctx)} <= p.finish as in_time
      from ${STANDING} where ${ended})
    select count(*)::int as count,
      percentile_cont(0.5) within group (order by days) filter (where status = 'closed') as median,
      percentile_cont(0.8) within group (order by days) filter (where status = 'closed') as p80,
      percentile_cont(0.5) within group (order by planned) filter (where status = 'closed') as planned,
      round(avg(iteration) filter (where status = 'closed'), 1)::float as iterations,
      count(*) filter (where status = 'closed' and in_time)::int as "onTime",
      coalesce((select json_agg(json_build_object('outcome', o.outcome, 'status', o.status, 'count', o.count)
        order by o.count desc, o.status, o.outcome)
        from (select outcome, status, count(*)::int as count from one group by 1, 2) o), '[]') as outcomes
    from one`)
  return rows[0] as unknown as Sums
}

type Row = Omit<Past['rows'][number], 'outcome'> & { outcome: string | null; place: string }

async function readRows(
  ctx: Context,
  ended: SQL,
  { from, limit }: { from: ReturnType<typeof readCursor>; limit: number },
): Promise<Row[]> {
  const place = sql`(extract(epoch from p.ended_at) * 1000)::bigint`
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select p.id, p.code, p.name, p.manager_id as "managerId", p.status, p.outcome, p.iteration as iterations,
      p.start::text as start, p.finish::text as finish, ${endedOn(ctx)}::text as "endedOn",
      greatest(${endedOn(ctx)} - p.start + 1, 1) as days, greatest(${endedOn(ctx)} - p.finish, 0) as late,
      ${place}::text as place
    from ${STANDING} where ${ended} and ${from ? sql`(${place}, p.id) < (${from.value}, ${from.id})` : sql`true`}
    order by ${place} desc, p.id desc limit ${limit + 1}`)
  return rows as unknown as Row[]
}
