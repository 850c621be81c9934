import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, visit } from '../../contract.ts'
import { requireNextStep } from '../require-next-step.ts'
import { requireVisitState } from './require-visit-state.ts'

/** The next step that the visit led to has been taken. */
export const settleVisitStep = command(customersContract.settleVisitStep, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { nextOutcome, ...known }) => {
    const record = await openRecord(ctx, visit, known)
    requireVisitState(ctx, record, ['done'], { zh: '记下一步的结果', en: 'given the outcome of its next step' })
    requireNextStep(record)
    return changeRecord(ctx, visit, record, { nextDoneOn: ctx.today, nextOutcome }, { action: 'step_taken' })
  },
})
