import type { Playbook } from '@yingce/process/playbook'
import { sql } from 'drizzle-orm'
import { readCalendar } from '#domains/plan/reads.ts'
import { criterionLabel } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { type Filters, portfolioContract, type Stalls } from '../contract.ts'
import { choosePlaybook } from './choose-playbook.ts'
import { knownPlaybooks } from './known-playbooks.ts'
import { narrowed, STANDING } from './narrowed.ts'
import { refreshStandings } from './standing/refresh-standings.ts'
import { workdayNumbers } from './workday-numbers.ts'

/** Where the projects of one playbook stall: past and running ones, all their iterations. */
export const readStalls = query(portfolioContract.stalls, {
  allow: whoMay('read', 'process'),
  run: async (ctx, filters): Promise<Stalls> => {
    await refreshStandings(ctx)
    const known = await knownPlaybooks(ctx)
    const { playbooks, chosen } = await choosePlaybook(ctx, filters, known)
    if (chosen === null) return { playbooks, playbook: null, stages: [], criteria: [] }
    const own = { ...filters, playbook: chosen }
    const playbook = known.get(chosen)
    const times = new Map((await readTimes(ctx, own)).map(one => [one.key, one]))
    const criteria = await readCriteria(ctx, own)
    return {
      playbooks,
      playbook: { id: chosen, name: playbook?.name ?? { zh: chosen, en: chosen } },
      stages: (playbook?.stages ?? []).map(({ id, name, days, repeats }) => ({
        ...(times.get(id) ?? NEVER),
        ...{ key: id, name, usual: days * (repeats?.times ?? 1) },
      })),
      criteria: criteria.map(one => ({ ...one, label: labelOf(playbook, one) })),
    }
  },
})

const NEVER = { passed: 0, median: null, p80: null, open: 0, oldest: null, returns: 0, waived: 0, skipped: 0 }

type Times = typeof NEVER & { key: string; median: number | null; p80: number | null; oldest: number | null }

/** Workdays from the day on which a stage was entered to the day on which it passed, both counted. */
async function readTimes(ctx: Context, filters: Filters): Promise<Times[]> {
  const numbers = workdayNumbers(await readCalendar(ctx), ctx.today)
  const zone = (ctx.actor as { timeZone?: string }).timeZone ?? 'Asia/Shanghai'
  const day = (column: string) => sql`(${sql.raw(column)} at time zone ${sql.param(zone)}::text)::date`
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    with own as (select p.id as project from ${STANDING} where ${narrowed(ctx, filters)}), run as (
      select g.key, g.state, g.returns, g.first, g.last,
        ${numbers.upTo(sql`g.last`)} - ${numbers.upTo(sql`g.first - 1`)} as days
      from (
        select t.key, t.state, t.returns, ${day('t.entered_at')} as first,
          case when t.state = 'passed' then ${day('t.done_at')} else ${ctx.today}::date end as last
        from own join stage t on t.workspace_id = ${ctx.actor.workspaceId} and t.project_id = own.project
        where t.deleted_at is null and t.state <> 'planned') g)
    select key, count(*) filter (where state = 'passed')::int as passed,
      percentile_cont(0.5) within group (order by days) filter (where state = 'passed') as median,
      percentile_cont(0.8) within group (order by days) filter (where state = 'passed') as p80,
      count(*) filter (where state in ('active', 'in_review', 'returned'))::int as open,
      max(days) filter (where state in ('active', 'in_review', 'returned'))::float as oldest,
      coalesce(sum(returns), 0)::int as returns,
      count(*) filter (where state = 'waived')::int as waived,
      count(*) filter (where state = 'skipped')::int as skipped
    from run group by key`)
  return rows as unknown as Times[]
}

type HeldUp = Omit<Stalls['criteria'][number], 'label'>

/** From what the decisions kept of their gates, the one that held up most first. */
async function readCriteria(ctx: Context, filters: Filters): Promise<HeldUp[]> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select r.one->>0 as "stageKey", r.one->>1 as criterion, sum((r.one->>2)::int)::int as returned,
      sum((r.one->>3)::int)::int as waived, count(*)::int as projects
    from ${STANDING}, jsonb_array_elements(s.refusals) r(one)
    where ${narrowed(ctx, filters)}
    group by 1, 2
    order by 3 desc, 4 desc, 1, 2
    limit 200`)
  return rows as unknown as HeldUp[]
}

function labelOf(playbook: Playbook | undefined, { stageKey, criterion }: HeldUp) {
  if (criterion === '') return null
  const known = playbook?.stages.find(({ id }) => id === stageKey)?.criteria.find(({ id }) => id === criterion)
  return known ? criterionLabel(known, known.check) : { zh: criterion, en: criterion }
}
