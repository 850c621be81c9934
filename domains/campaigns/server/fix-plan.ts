import { sql } from 'drizzle-orm'
import { stageAsking } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { fromMinor } from '#kernel/db/minor-units.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { campaign } from '../contract.ts'
import { haveDates } from './checks/have-dates.ts'

/**
 * When the plan passes its gate, dates and money become what was approved: deviations are measured against it, also
 * where a campaign is planned otherwise afterwards.
 */
export const fixPlan: readonly Subscriber[] = [
  { on: 'stage.passed', when: 'inside', run: fix },
  { on: 'stage.waived', when: 'inside', run: fix },
]

/** The versions stay: they are the ones that were approved, and the gate must not see them as changed by its own approval. */
async function fix(ctx: Context, { recordId }: DomainEvent): Promise<void> {
  // The gate that lets the plan pass is the one that asks for the campaigns' dates.
  const passed = await stageAsking(ctx, recordId, haveDates.name)
  if (!passed) return
  const { rows } = await ctx.tx.execute<FixedPlan>(sql`
    with before as (
      select id, approved_start, approved_finish, approved_budget from campaign
      where workspace_id = ${ctx.actor.workspaceId} and project_id = ${passed.projectId}
        and iteration = ${passed.iteration} and deleted_at is null
      order by id for update)
    update campaign c set approved_start = c.start, approved_finish = c.finish, approved_budget = c.budget
    from before b where c.workspace_id = ${ctx.actor.workspaceId} and c.id = b.id
    returning c.id, c.version,
      array[b.approved_start::text, c.start::text] as start, array[b.approved_finish::text, c.finish::text] as finish,
      array[b.approved_budget::text, c.budget::text] as budget`)
  for (const row of rows)
    ctx.pending.audit.push({
      ...{ recordId: row.id, recordType: campaign.type, version: row.version, action: 'approved', note: null },
      changes: changesOf(row),
    })
}

type Change = [string | null, string | null]

/** A campaign as it was fixed: before and after; amounts in minor units. */
interface FixedPlan extends Record<string, unknown> {
  readonly id: string
  readonly version: number
  readonly start: Change
  readonly finish: Change
  readonly budget: Change
}

function changesOf({ start, finish, budget }: FixedPlan): Record<string, Change> {
  const inUnits = budget.map(minor => (minor === null ? null : fromMinor(BigInt(minor)))) as Change
  const all: [string, Change][] = [
    ['approvedStart', start],
    ['approvedFinish', finish],
    ['approvedBudget', inUnits],
  ]
  return Object.fromEntries(all.filter(([, [before, after]]) => before !== after))
}
