import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { stakeholder, teamContract } from '../contract.ts'
import { requireUndecided } from './require-state.ts'

/** The stakeholder does not agree, and says why. */
export const refuseSignOff = command(teamContract.refuseSignOff, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, stakeholder, known)
    requireUndecided(ctx, record, ['open'], { zh: '记为拒绝', en: 'recorded as refusing' })
    const set = { state: 'refused', refusalReason: reason } as const
    return changeRecord(ctx, stakeholder, record, set, { action: 'refused', note: reason })
  },
})
