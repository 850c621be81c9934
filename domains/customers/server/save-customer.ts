import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { customer, customersContract } from '../contract.ts'
import { cleanCustomer } from './clean.ts'

const allow = whoMay('write', 'customers')

/** The generic create and update, on numbers and addresses in the forms that are kept. */
export const saveCustomer = {
  create: command(customersContract.customer.create, { allow, run: (ctx, given) => createRecord(ctx, customer, cleanCustomer(given)) }),
  update: command(customersContract.customer.update, {
    allow,
    run: (ctx, input) => updateRecord(ctx, customer, { ...input, set: cleanCustomer(input.set) }),
  }),
}
