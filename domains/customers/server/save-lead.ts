import { changeable, createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, lead } from '../contract.ts'
import { clean } from './clean.ts'

const allow = whoMay('write', 'customers')

/** The generic create and update, on numbers and addresses in the forms that are kept. */
export const saveLead = {
  create: command(customersContract.lead.create, { allow, run: (ctx, given) => createRecord(ctx, lead, clean(given)) }),
  update: command(customersContract.lead.update, {
    allow,
    run: async (ctx, input) => {
      const record = await changeable(ctx, lead, input.id, input.version)
      return changeRecord(ctx, lead, record, clean(input.set))
    },
  }),
}
