import { createRecord, requireCreate, updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { readForChange } from '#kernel/query/read.ts'
import { customersContract, visit } from '../../contract.ts'
import { customerFor, requireContactOf } from '../project/customer-for.ts'

const allow = whoMay('write', 'customers')

/** The generic create and update of a visit, at the project's customer where no other is named, with a person from there. */
export const saveVisit = {
  create: command(customersContract.visit.create, {
    allow,
    run: async (ctx, given) => {
      requireCreate(ctx, visit, given.projectId)
      const customerId = await customerFor(ctx, given)
      await requireContactOf(ctx, customerId, given.contactId)
      return createRecord(ctx, visit, { ...given, customerId })
    },
  }),
  update: command(customersContract.visit.update, {
    allow,
    run: async (ctx, input) => {
      const { customerId } = await readForChange(ctx, visit, input.id)
      await requireContactOf(ctx, customerId, input.set.contactId)
      return updateRecord(ctx, visit, input)
    },
  }),
}
