import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { issue, riskContract } from '../../contract.ts'
import { requireIssueState } from '../require-state.ts'

/** What was foreseen has happened, also where it was thought to be prevented: an open issue, due on a day. */
export const raiseIssue = command(riskContract.raiseIssue, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await openRecord(ctx, issue, { id, version })
    requireIssueState(ctx, record, ['foreseen', 'prevented'], { zh: '记为已出现', en: 'raised' })
    const set = { ...given, state: 'open', resolution: null, resolvedOn: null } as const
    return changeRecord(ctx, issue, record, set, { action: 'raised' })
  },
})
