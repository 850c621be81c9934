import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, developmentTarget } from '../../contract.ts'
import { requirePast } from './require-past.ts'
import { requireTargetState } from './require-target-state.ts'

/** Somebody there has been reached; a first talk is still to come. */
export const reachTarget = command(customersContract.reachTarget, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { on: reachedOn = ctx.today, result, ...known }) => {
    const record = await openRecord(ctx, developmentTarget, known)
    requireTargetState(ctx, record, ['open'], { zh: '记为联系上', en: 'recorded as reached' })
    requirePast(ctx, reachedOn)
    const set = { state: 'reached', reachedOn, ...(result && { result }) } as const
    return changeRecord(ctx, developmentTarget, record, set, { action: 'reached' })
  },
})
