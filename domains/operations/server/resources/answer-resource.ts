import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { operationResource, operationsContract, operationsRefusals } from '../../contract.ts'
import { resourceGap } from '../../rules/resource-gap.ts'

/** Says how the gap between need and plan is filled, by whom and by when. */
export const answerResource = command(operationsContract.answerResource, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { answer, dueOn, ownerId, ...known }) => {
    const { today } = ctx
    const record = await presentRecord(ctx, operationResource, known)
    const { what, need, planned } = record
    if (resourceGap(record) === null)
      throw refusal(operationsRefusals, 'operation_resource.no_gap', { what, need, planned: planned ?? '0' })
    if (dueOn < today)
      throw refusal(operationsRefusals, 'operation_resource.answer_past', { date: dueOn, today }, { field: 'dueOn' })
    await requireReadableBy(ctx, operationResource, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, operationResource, record, { answer, dueOn, ownerId }, { action: 'gap_answered' })
  },
})
