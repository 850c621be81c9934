import { requireVersion } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { readForChange } from '#kernel/query/read.ts'
import { customer, customersContract } from '../contract.ts'

/** Prospect, active, dormant, lost: in any direction, with the reason in the history. */
export const changeCustomerState = command(customersContract.changeCustomerState, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, input) => {
    const record = await readForChange(ctx, customer, input.id)
    if (input.version !== undefined) requireVersion(ctx, customer, record, input.version)
    if (record.state === input.state) return record
    return changeRecord(ctx, customer, record, { state: input.state }, { action: 'state_changed', note: input.reason })
  },
})
