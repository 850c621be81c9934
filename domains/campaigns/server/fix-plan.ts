import { sql } from 'drizzle-orm'
import { playbookVersion, project, stage } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { findRecord } from '#kernel/query/read.ts'
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
  const passed = recordId ? await findRecord(ctx, stage, recordId) : null
  if (!passed || !(await asksForPlan(ctx, passed.projectId, passed.key))) return
  const { rows } = await ctx.tx.execute<{ id: string; version: number }>(sql`
    update campaign set approved_start = start, approved_finish = finish, approved_budget = budget
    where workspace_id = ${ctx.actor.workspaceId} and project_id = ${passed.projectId}
      and iteration = ${passed.iteration} and deleted_at is null
    returning id, version`)
  for (const { id: recordId, version } of rows)
    ctx.pending.audit.push({
      recordId,
      recordType: campaign.type,
      version,
      action: 'approved',
      changes: {},
      note: null,
    })
}

interface PlaybookPart {
  readonly stages: readonly { readonly id: string; readonly criteria: readonly { readonly check: string }[] }[]
}

/** The gate that lets the plan pass is the one that asks for the campaigns' dates. */
async function asksForPlan(ctx: Context, projectId: string, stageKey: string): Promise<boolean> {
  const of = await findRecord(ctx, project, projectId)
  const version = of && (await findRecord(ctx, playbookVersion, of.playbookVersionId))
  if (!version) return false
  const { stages } = JSON.parse(version.definition) as PlaybookPart
  const criteria = stages.find(one => one.id === stageKey)?.criteria ?? []
  return criteria.some(criterion => criterion.check === haveDates.name)
}
