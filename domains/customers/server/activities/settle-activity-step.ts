import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, salesActivity } from '../../contract.ts'
import { requireNextStep } from '../require-next-step.ts'

/** The next step that the activity led to has been taken. */
export const settleActivityStep = command(customersContract.settleActivityStep, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { nextOutcome, ...known }) => {
    const record = await openRecord(ctx, salesActivity, known)
    requireNextStep(record)
    return changeRecord(ctx, salesActivity, record, { nextDoneOn: ctx.today, nextOutcome }, { action: 'step_taken' })
  },
})
