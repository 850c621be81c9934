import { changeable, createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contact, customersContract } from '../contract.ts'
import { clean } from './clean.ts'

const allow = whoMay('write', 'customers')

/** The generic create and update, on numbers and addresses in the forms that are kept. */
export const saveContact = {
  create: command(customersContract.contact.create, {
    allow,
    run: (ctx, given) => createRecord(ctx, contact, clean(given)),
  }),
  update: command(customersContract.contact.update, {
    allow,
    run: async (ctx, input) => {
      const record = await changeable(ctx, contact, input.id, input.version)
      return changeRecord(ctx, contact, record, clean(input.set))
    },
  }),
}
