import { createRecord, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { customersContract, need } from '../../contract.ts'
import { customerFor } from '../project/customer-for.ts'

/** The generic create: a need of the project's customer, where no other is named. */
export const createNeed = command(customersContract.need.create, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, given) => {
    requireCreate(ctx, need, given.projectId)
    return createRecord(ctx, need, { ...given, customerId: await customerFor(ctx, given) })
  },
})
