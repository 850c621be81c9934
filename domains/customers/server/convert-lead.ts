import type { Context } from '#kernel/command/context.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { contact, customer, customersContract, customersRefusals, lead } from '../contract.ts'
import { companyKey } from '../rules/company-name.ts'
import { claimFirm } from './claim-firm.ts'
import { searchDuplicates } from './find-duplicates.ts'
import { type Lead, leadForMove } from './move-lead.ts'

interface Wanted {
  customerId?: string | undefined
  customerName?: string | undefined
  despiteDuplicates?: boolean | undefined
}

/** A lead becomes a customer and a contact there, without anybody typing again what is known. */
export const convertLead = command(customersContract.convertLead, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, input) => {
    const record = await leadForMove(ctx, input, ['new', 'contacted', 'qualified'])
    const firm = input.customerId
      ? await readRecord(ctx, customer, input.customerId)
      : await newFirm(ctx, record, input)
    const person = await createRecord(ctx, contact, {
      ...{ customerId: firm.id, name: cut(record.name, 100), title: record.title },
      ...{ phone: record.phone, email: record.email, note: record.note },
    })
    const became = { customerId: firm.id, contactId: person.id, convertedOn: ctx.today, state: 'converted' as const }
    const converted = await changeRecord(ctx, lead, record, became, { action: 'converted' })
    return { lead: converted, customer: firm, contact: person }
  },
})

/** A firm is named by the lead's company; a lead without one buys as a person. */
async function newFirm(ctx: Context, record: Lead, wanted: Wanted): Promise<RecordOf<typeof customer>> {
  const name = wanted.customerName ?? record.company ?? record.name
  await claimFirm(ctx, name, record.phone)
  if (!wanted.despiteDuplicates) await refuseDuplicates(ctx, name, record)
  const values = { name, source: record.source, phone: record.phone, email: record.email, nameKey: companyKey(name) }
  return createRecord(ctx, customer, values as { name: string })
}

async function refuseDuplicates(ctx: Context, name: string, record: Lead): Promise<void> {
  const found = await searchDuplicates(ctx, { name, phone: record.phone })
  const customers = found.filter(one => one.type === 'customer')
  if (customers.length === 0) return
  const names = customers.map(one => one.name).join(ctx.locale === 'zh' ? '、' : ', ')
  throw refusal(customersRefusals, 'lead.customer_exists', { names }, { details: customers })
}
