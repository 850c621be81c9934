import type { Context } from '#kernel/command/context.ts'
import { createRecord, openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { customer, customersContract, customersRefusals, projectCustomer } from '../../contract.ts'
import { claimFirm } from '../claim-firm.ts'
import { cleanCustomer } from '../clean.ts'
import { searchDuplicates } from '../find-duplicates.ts'
import { knownCustomer } from './known-customer.ts'
import { readProjectCustomer } from './read-project-customer.ts'

interface Wanted {
  readonly customerId?: string | undefined
  readonly customerName?: string | undefined
}

/** Says whom the project sells to: a customer that is there, or a new one of the given name. */
export const chooseCustomer = command(customersContract.chooseCustomer, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { projectId, ...wanted }) => {
    requireCreate(ctx, projectCustomer, projectId)
    const place = await openPlace(ctx, projectId)
    await takeTurn(ctx, `customer of ${projectId}`)
    const before = await readProjectCustomer(ctx, projectId)
    if (before) throw refusal(customersRefusals, 'project_customer.exists', { name: before.name })
    const { id: customerId, name } = await firmOf(ctx, wanted)
    return insertRecord(ctx, projectCustomer, { ...place, customerId, name, chosenOn: ctx.today }, { action: 'chosen' })
  },
})

async function firmOf(ctx: Context, { customerId, customerName }: Wanted): Promise<RecordOf<typeof customer>> {
  if (customerId) return knownCustomer(ctx, customerId)
  if (customerName) return newFirm(ctx, customerName)
  throw refusal(customersRefusals, 'project_customer.which', {}, { field: 'customerId' })
}

async function newFirm(ctx: Context, name: string): Promise<RecordOf<typeof customer>> {
  await claimFirm(ctx, name, null)
  const found = (await searchDuplicates(ctx, { name })).filter(one => one.type === 'customer')
  if (found.length === 0) return createRecord(ctx, customer, cleanCustomer({ name }))
  const names = found.map(one => one.name).join(ctx.locale === 'zh' ? '、' : ', ')
  throw refusal(customersRefusals, 'project_customer.known', { names }, { field: 'customerName', details: found })
}
