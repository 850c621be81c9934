import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, developmentTarget } from '../../contract.ts'
import { requireTargetState } from './require-target-state.ts'

/** Nobody approaches this firm any more, with the reason. */
export const giveUpTarget = command(customersContract.giveUpTarget, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, developmentTarget, known)
    requireTargetState(ctx, record, ['open', 'reached', 'contacted'], { zh: '放弃', en: 'given up' })
    const set = { state: 'given_up', giveUpReason: reason } as const
    return changeRecord(ctx, developmentTarget, record, set, { action: 'given_up', note: reason })
  },
})
