import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../contract.ts'
import { requireIssueState } from './require-state.ts'

/** The issue is gone, by what was done. */
export const resolveIssue = command(riskContract.resolveIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { resolution, ...known }) => {
    const record = await openRecord(ctx, issue, known)
    requireIssueState(ctx, record, ['open'], { zh: '解决', en: 'resolved' })
    const set = { state: 'resolved', resolution, resolvedOn: ctx.today } as const
    return changeRecord(ctx, issue, record, set, { action: 'resolved' })
  },
})
