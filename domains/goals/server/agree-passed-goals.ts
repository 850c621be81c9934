import { and, eq, isNull, lte } from 'drizzle-orm'
import { stageAsking } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { type DomainEvent, emit, type Subscriber } from '#kernel/event/event.ts'
import { goal } from '../contract.ts'
import { goalsComplete } from './checks/goals-complete.ts'

/**
 * When a stage passes whose gate judged the goals, or the sponsor waives it, they are agreed. Their version stays: it is the version that was
 * approved, and the gate must not see them as changed by its own approval.
 */
export const agreePassedGoals: readonly Subscriber[] = [
  { on: 'stage.passed', when: 'inside', run: agree },
  { on: 'stage.waived', when: 'inside', run: agree },
]

async function agree(ctx: Context, event: DomainEvent): Promise<void> {
  const passed = await stageAsking(ctx, event.recordId, goalsComplete.name)
  if (!passed) return
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
}
