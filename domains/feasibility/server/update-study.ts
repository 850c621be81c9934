import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { feasibilityContract, feasibilityRefusals, feasibilityStudy } from '../contract.ts'
import { readFlows } from './read-parts.ts'

/** Changes a draft; its horizon never ends before its cash flow does. */
export const updateStudy = command(feasibilityContract.feasibilityStudy.update, {
  allow: whoMay('write', 'feasibility'),
  run: async (ctx, input) => {
    const changed = await updateRecord(ctx, feasibilityStudy, input)
    const period = Math.max(0, ...(await readFlows(ctx, changed.id)).map(one => one.period))
    if (period > changed.horizon)
      throw refusal(feasibilityRefusals, 'feasibility_study.horizon_too_short', { period }, { field: 'horizon' })
    return changed
  },
})
