import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../../contract.ts'
import { requireIssueState } from '../require-state.ts'

/** A foreseen problem does not come any more, by what was done. */
export const preventIssue = command(riskContract.preventIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { resolution, ...known }) => {
    const record = await openRecord(ctx, issue, known)
    requireIssueState(ctx, record, ['foreseen'], { zh: '记为已预防', en: 'recorded as prevented' })
    const set = { state: 'prevented', resolution, resolvedOn: ctx.today } as const
    return changeRecord(ctx, issue, record, set, { action: 'prevented' })
  },
})
