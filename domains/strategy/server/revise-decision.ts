import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { decision, strategyContract, strategyRefusals } from '../contract.ts'
import { copyDecisions } from './copy-decisions.ts'
import { type Decision, requireState } from './require-state.ts'

/** Opens the next version of what was decided, as a draft; the decision holds until the new one is made. */
export const reviseDecision = command(strategyContract.reviseDecision, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const record = await readForChange(ctx, decision, input.id)
    if (input.version !== undefined) requireVersion(ctx, decision, record, input.version)
    const place = await openPlace(ctx, record.projectId)
    requireState(ctx, record, ['decided', 'approved'], { zh: '修订', en: 'revised' })
    await refuseSecond(ctx, record)
    const [copy] = await copyDecisions(ctx, [record], place, 'revised')
    return copy as Decision
  },
})

/** One line of versions, no branches. */
async function refuseSecond(ctx: Context, record: Decision): Promise<void> {
  const table = tableOf(decision)
  const [next] = await ctx.tx
    .select({ revision: table.revision })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.previousId, record.id), isNull(table.deletedAt)))
  if (next) throw refusal(strategyRefusals, 'decision.revised_already', { revision: next.revision })
}
