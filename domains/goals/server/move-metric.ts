import type { Context } from '#kernel/command/context.ts'
import { changeable } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { standsAbove } from '#kernel/query/stands-above.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { goalsContract, goalsRefusals, metric } from '../contract.ts'

/** Puts a metric below another one in the tree, or at its top. No metric may come to stand below itself. */
export const moveMetric = command(goalsContract.moveMetric, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, parentId }) => {
    const record = await changeable(ctx, metric, id, version)
    if (parentId !== null) await requireNoCircle(ctx, id, parentId)
    return changeRecord(ctx, metric, record, { parentId }, { action: 'placed' })
  },
})

async function requireNoCircle(ctx: Context, id: string, parentId: string): Promise<void> {
  const parent = await findRecord(ctx, metric, parentId)
  if (!parent) throw unknownReference(ctx, 'parentId', metric.fields.parentId.label)
  if (await standsAbove(ctx, metric, id, parentId))
    throw refusal(goalsRefusals, 'metric.circle', { parent: parent.name }, { field: 'parentId' })
}
