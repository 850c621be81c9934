import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { customersContract, customersRefusals, projectCustomer } from '../../contract.ts'
import { knownCustomer } from './known-customer.ts'

/** The project sells to somebody else, with the reason; what was done with the first one stays theirs. */
export const changeProjectCustomer = command(customersContract.changeProjectCustomer, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { customerId, reason, ...known }) => {
    const record = await openRecord(ctx, projectCustomer, known)
    const { name } = await knownCustomer(ctx, customerId)
    if (customerId === record.customerId)
      throw refusal(customersRefusals, 'project_customer.same', { name }, { field: 'customerId' })
    const set = { customerId, name, chosenOn: ctx.today, changeReason: reason }
    return changeRecord(ctx, projectCustomer, record, set, { action: 'customer_changed', note: reason })
  },
})
