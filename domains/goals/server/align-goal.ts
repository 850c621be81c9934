import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { standsAbove } from '#kernel/query/stands-above.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { aim, goal, goalsContract, goalsRefusals } from '../contract.ts'
import { draftForChange } from './goal-for-change.ts'

/** Says which goal or company aim a goal serves. No goal may come to serve itself by way of others. */
export const alignGoal = command(goalsContract.alignGoal, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, ...set }) => {
    const record = await draftForChange(ctx, { id, version })
    if (set.parentId) await requireNoCircle(ctx, id, set.parentId)
    if (set.aimId && !(await findRecord(ctx, aim, set.aimId)))
      throw unknownReference(ctx, 'aimId', goal.fields.aimId.label)
    return changeRecord(ctx, goal, record, set, { action: 'aligned' })
  },
})

async function requireNoCircle(ctx: Context, id: string, parentId: string): Promise<void> {
  const parent = await findRecord(ctx, goal, parentId)
  if (!parent) throw unknownReference(ctx, 'parentId', goal.fields.parentId.label)
  if (await standsAbove(ctx, goal, id, parentId))
    throw refusal(goalsRefusals, 'goal.circle', { parent: parent.statement }, { field: 'parentId' })
}
