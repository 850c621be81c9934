import { and, eq, isNull } from 'drizzle-orm'
import { insight } from '#domains/research/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { decision, decisionEvidence, strategyContract, strategyRefusals } from '../contract.ts'
import { refuseFixedEvidence } from './refuse-fixed-evidence.ts'

/** Ties a decision to an insight. Still possible once it is decided: support may be added, not taken away. */
export const linkInsight = command(strategyContract.linkInsight, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, decision, { id: input.decisionId })
    refuseFixedEvidence(ctx, record, ['draft', 'decided'], { zh: '添加', en: 'added' })
    const { id, projectId, iteration } = record
    const found = await readRecord(ctx, insight, input.insightId)
    if (found.projectId !== projectId)
      throw refusal(strategyRefusals, 'decision.other_project', {}, { field: 'insightId' })
    await refuseTwice(ctx, id, found.id)
    const values = { projectId, iteration, decisionId: id, insightId: found.id, note: input.note ?? null }
    return insertRecord(ctx, decisionEvidence, values)
  },
})

async function refuseTwice(ctx: Context, decisionId: string, insightId: string): Promise<void> {
  const table = tableOf(decisionEvidence)
  const same = and(eq(table.decisionId, decisionId), eq(table.insightId, insightId), isNull(table.deletedAt))
  const found = await ctx.tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), same))
  if (found.length > 0) throw refusal(strategyRefusals, 'decision.linked_already', {}, { field: 'insightId' })
}
