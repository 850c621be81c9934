import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, developmentTarget } from '../../contract.ts'
import { requireTargetState } from './require-target-state.ts'

/** The firm is to be approached again, from the beginning. */
export const reopenTarget = command(customersContract.reopenTarget, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, developmentTarget, known)
    requireTargetState(ctx, record, ['reached', 'contacted', 'given_up'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', reachedOn: null, contactedOn: null, giveUpReason: null } as const
    return changeRecord(ctx, developmentTarget, record, set, { action: 'reopened', note: reason })
  },
})
