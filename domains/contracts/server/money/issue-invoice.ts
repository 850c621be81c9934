import { subtractMoney } from '@yingce/finance/money'
import { isTaxOf, taxedOf } from '@yingce/finance/vat'
import { and, eq } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contractsContract, contractsRefusals, invoice } from '../../contract.ts'
import { requirePast } from '../require-past.ts'
import { contractForMoney, WITH_MONEY } from './contract-for-money.ts'
import { documentKey } from './document-key.ts'

/** Enters an invoice that was issued; its tax is computed, or as printed within what rounding by lines explains. */
export const issueInvoice = command(contractsContract.issueInvoice, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { contractId, tax, lines, ...given }) => {
    const whole = await contractForMoney(ctx, invoice, contractId, WITH_MONEY, { zh: '开票', en: 'invoiced' })
    requirePast(ctx, given.issuedOn, 'issuedOn')
    const amounts = taxed({ ...given, tax: tax ?? null, lines: lines ?? 1 })
    const numberKey = await freeNumber(ctx, given.number)
    const { projectId, iteration, currency } = whole
    const place = { contractId, projectId, iteration, currency }
    return insertRecord(ctx, invoice, { ...given, ...amounts, numberKey, ...place }, { action: 'issued' })
  },
})

interface Given {
  readonly gross: string
  readonly rate: string
  readonly tax: string | null
  readonly lines: number
}

function taxed({ gross, rate, tax: given, lines }: Given) {
  if (!/[1-9]/.test(gross)) throw refusal(contractsRefusals, 'invoice.no_amount', {}, { field: 'gross' })
  const { net, tax } = taxedOf(gross, rate)
  if (given === null) return { net, tax, lines }
  if (!isTaxOf(given, gross, rate, lines))
    throw refusal(contractsRefusals, 'invoice.tax_off', { rate, tax, given, lines }, { field: 'tax' })
  return { net: subtractMoney(gross, given), tax: given, lines }
}

/** In any project of the workspace, also where the invoice was reversed; the unique index is the guard behind it. */
async function freeNumber(ctx: Context, number: string): Promise<string> {
  const key = documentKey(number)
  await takeTurn(ctx, `invoice ${key}`)
  const table = tableOf(invoice)
  const used = await ctx.tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.numberKey, key)))
  if (used.length > 0) throw refusal(contractsRefusals, 'invoice.number_used', { number }, { field: 'number' })
  return key
}
