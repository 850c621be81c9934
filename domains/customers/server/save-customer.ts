import { changeable, createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customer, customersContract } from '../contract.ts'
import { cleanCustomer } from './clean.ts'

const allow = whoMay('write', 'customers')

/** The generic create and update, on numbers and addresses in the forms that are kept. */
export const saveCustomer = {
  create: command(customersContract.customer.create, {
    allow,
    run: (ctx, given) => createRecord(ctx, customer, cleanCustomer(given)),
  }),
  update: command(customersContract.customer.update, {
    allow,
    run: async (ctx, input) => {
      const record = await changeable(ctx, customer, input.id, input.version)
      return changeRecord(ctx, customer, record, cleanCustomer(input.set))
    },
  }),
}
