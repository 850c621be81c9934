import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../contract.ts'
import { requireIssueState } from './require-state.ts'

/** Takes an issue to somebody who can do more about it; its owner stays the same. */
export const escalateIssue = command(riskContract.escalateIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { escalatedToId, reason, ...known }) => {
    const record = await openRecord(ctx, issue, known)
    requireIssueState(ctx, record, ['open'], { zh: '上报', en: 'escalated' })
    await requireReadableBy(ctx, issue, record, { field: 'escalatedToId', personId: escalatedToId })
    return changeRecord(ctx, issue, record, { escalatedToId }, { action: 'escalated', note: reason })
  },
})
