import type { Context } from '#kernel/command/context.ts'
import { createRecord, requireCreate, updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { customersContract, customersRefusals, salesActivity } from '../../contract.ts'
import { customerFor, requireContactOf } from '../project/customer-for.ts'
import { requireWholeStep } from '../require-next-step.ts'
import { endActivityNone } from './find-activity-none.ts'

const allow = whoMay('write', 'customers')

/** The generic create and update of an activity: it has taken place, and what follows has its day. */
export const saveActivity = {
  create: command(customersContract.salesActivity.create, {
    allow,
    run: async (ctx, given) => {
      requireCreate(ctx, salesActivity, given.projectId)
      const customerId = await customerFor(ctx, given)
      await requireContactOf(ctx, customerId, given.contactId)
      requireHeld(ctx, given.heldOn)
      requireWholeStep(given)
      await endActivityNone(ctx, given.projectId, given.kind)
      return createRecord(ctx, salesActivity, { ...given, customerId })
    },
  }),
  update: command(customersContract.salesActivity.update, {
    allow,
    run: async (ctx, input) => {
      const record = await readForChange(ctx, salesActivity, input.id)
      const { set } = input
      await requireContactOf(ctx, record.customerId, set.contactId)
      requireHeld(ctx, set.heldOn)
      if (set.nextStep !== undefined || set.nextOn !== undefined) requireWholeStep({ ...record, ...set })
      if (set.kind && set.kind !== record.kind) await endActivityNone(ctx, record.projectId, set.kind)
      return updateRecord(ctx, salesActivity, input)
    },
  }),
}

function requireHeld({ today }: Context, date: string | undefined): void {
  if (date && date > today)
    throw refusal(customersRefusals, 'sales_activity.future', { date, today }, { field: 'heldOn' })
}
