import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../contract.ts'
import { requireIssueState } from './require-state.ts'

/** Gives an issue to the person who sees to it. */
export const assignIssue = command(riskContract.assignIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, issue, known)
    requireIssueState(ctx, record, ['open', 'foreseen'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, issue, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    // Who takes the issue on, or gives it to somebody, has answered what was escalated to them.
    const answered = [ownerId, ctx.actor.personId].includes(record.escalatedToId ?? '')
    const escalatedToId = answered ? null : record.escalatedToId
    return changeRecord(ctx, issue, record, { ownerId, escalatedToId }, { action: 'assigned' })
  },
})
