import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { contact, customersContract } from '../contract.ts'
import { clean } from './clean.ts'

const allow = whoMay('write', 'customers')

/** The generic create and update, on numbers and addresses in the forms that are kept. */
export const saveContact = {
  create: command(customersContract.contact.create, { allow, run: (ctx, given) => createRecord(ctx, contact, clean(given)) }),
  update: command(customersContract.contact.update, {
    allow,
    run: (ctx, input) => updateRecord(ctx, contact, { ...input, set: clean(input.set) }),
  }),
}
