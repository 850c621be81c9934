import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRequest, riskContract } from '../../contract.ts'
import { carryOut } from './carry-out.ts'
import { requireChangeState, requireFit } from './require-change-state.ts'

/** Carries out what was approved and did not fit the plan then. Refused with what changed, as long as it does not fit. */
export const applyChange = command(riskContract.applyChange, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, changeRequest, input)
    requireChangeState(ctx, record, ['approved'], { zh: '落实', en: 'applied' })
    const result = await carryOut(ctx, record)
    if ('done' in result) return result.done
    requireFit(ctx, record, result.problems)
    return record
  },
})
