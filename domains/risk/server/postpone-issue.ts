import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../contract.ts'
import { requireIssueState } from './require-state.ts'

/** Moves the day on which an issue is due, or on which a foreseen one is likely, with the reason. */
export const postponeIssue = command(riskContract.postponeIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { dueOn, reason, ...known }) => {
    const record = await openRecord(ctx, issue, known)
    requireIssueState(ctx, record, ['open', 'foreseen'], { zh: '改期', en: 'postponed' })
    const set = record.state === 'foreseen' ? { dueOn, likelyOn: dueOn } : { dueOn }
    return changeRecord(ctx, issue, record, set, { action: 'postponed', note: reason })
  },
})
