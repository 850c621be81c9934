import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, improvement } from '../../contract.ts'
import { improvementOf, requireImprovementState } from './require-improvement.ts'

/** Somebody sees to the proposal, until a day; said again, it moves to somebody else or another day. */
export const acceptImprovement = command(closingContract.acceptImprovement, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { ownerId, dueOn, ...known }) => {
    const record = await improvementOf(ctx, known)
    requireImprovementState(ctx, record, ['proposed', 'accepted'], { zh: '采纳', en: 'accepted' })
    await requireReadableBy(ctx, improvement, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    const set = { state: 'accepted', ownerId, dueOn, acceptedOn: record.acceptedOn ?? ctx.today } as const
    return changeRecord(ctx, improvement, record, set, { action: 'accepted' })
  },
})
