import { insight } from '#domains/research/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecords, readRecord } from '#kernel/query/read.ts'
import { feasibilityContract, feasibilityDimension, feasibilityRefusals } from '../contract.ts'
import type { Dimension } from './read-parts.ts'
import { requireDraft } from './require-draft.ts'

/** Assesses one side of a study that is still a draft. */
export const updateDimension = command(feasibilityContract.feasibilityDimension.update, {
  allow: whoMay('write', 'feasibility'),
  run: async (ctx, input) => {
    const { studyId } = await readRecord(ctx, feasibilityDimension, input.id)
    await requireDraft(ctx, studyId)
    const changed = await updateRecord(ctx, feasibilityDimension, input)
    await requireOwnInsights(ctx, changed)
    return changed
  },
})

async function requireOwnInsights(ctx: Context, { projectId, insights }: Dimension): Promise<void> {
  const found = await findRecords(
    ctx,
    insight,
    (insights ?? []).map(one => one.insightId),
  )
  if (found.every(one => one.projectId === projectId)) return
  throw refusal(feasibilityRefusals, 'feasibility_dimension.other_project', {}, { field: 'insights' })
}
