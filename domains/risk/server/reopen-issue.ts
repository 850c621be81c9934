import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../contract.ts'
import { requireIssueState } from './require-state.ts'

/** The issue is there again, with the reason; what was done before, and to whom it was escalated, stays in the history. */
export const reopenIssue = command(riskContract.reopenIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, issue, known)
    requireIssueState(ctx, record, ['resolved'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', resolution: null, resolvedOn: null, escalatedToId: null } as const
    return changeRecord(ctx, issue, record, set, { action: 'reopened', note: reason })
  },
})
