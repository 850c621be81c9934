import { and, eq, isNull, lte } from 'drizzle-orm'
import { playbookVersion, project, stage } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { emit, type Subscriber } from '#kernel/event/event.ts'
import { findRecord } from '#kernel/query/read.ts'
import { goal } from '../contract.ts'
import { goalsComplete } from './checks/goals-complete.ts'

/**
 * When a stage passes whose gate judged the goals, they are agreed. Their version stays: it is the version that was
 * approved, and the gate must not see them as changed by its own approval.
 */
export const agreePassedGoals: Subscriber = {
  on: 'stage.passed',
  when: 'inside',
  run: async (ctx, event) => {
    const passed = await findRecord(ctx, stage, event.recordId ?? '')
    if (!passed || !(await judgesGoals(ctx, passed.projectId, passed.key))) return
    const table = tableOf(goal)
    const agreed = await ctx.tx
      .update(table)
      .set({ state: 'agreed' } as never)
      .where(
        and(
          ...[eq(table.workspaceId, ctx.actor.workspaceId), eq(table.projectId, passed.projectId)],
          ...[lte(table.iteration, passed.iteration), eq(table.state, 'draft'), isNull(table.deletedAt)],
        ),
      )
      .returning({ id: table.id, version: table.version })
    for (const { id, version } of agreed as { id: string; version: number }[]) {
      const changes: Record<string, [unknown, unknown]> = { state: ['draft', 'agreed'] }
      ctx.pending.audit.push({ recordId: id, recordType: goal.type, version, action: 'agreed', changes, note: null })
      emit(ctx, 'goal.agreed', { recordId: id, projectId: passed.projectId })
    }
  },
}

interface PlaybookPart {
  readonly stages: readonly { readonly id: string; readonly criteria: readonly { readonly check: string }[] }[]
}

async function judgesGoals(ctx: Context, projectId: string, stageKey: string): Promise<boolean> {
  const owner = await findRecord(ctx, project, projectId)
  const version = owner && (await findRecord(ctx, playbookVersion, owner.playbookVersionId))
  if (!version) return false
  const { stages } = JSON.parse(version.definition) as PlaybookPart
  const criteria = stages.find(one => one.id === stageKey)?.criteria ?? []
  return criteria.some(criterion => criterion.check === goalsComplete.name)
}
