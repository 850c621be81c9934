import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contractsContract, contractsRefusals, payment } from '../../contract.ts'
import type { Contract } from '../contract/require-contract-state.ts'
import { readPayments } from '../read-parts.ts'
import { requirePast } from '../require-past.ts'
import { allocate } from './allocate.ts'
import { contractForMoney, WITH_MONEY } from './contract-for-money.ts'
import { documentKey } from './document-key.ts'

/** Money has come in; it is allocated at once, in part, or later. */
export const enterPayment = command(contractsContract.enterPayment, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { contractId, allocations: to, ...given }) => {
    const whole = await contractForMoney(ctx, payment, contractId, WITH_MONEY, { zh: '登记回款', en: 'paid' })
    requirePast(ctx, given.paidOn, 'paidOn')
    if (!/[1-9]/.test(given.amount)) throw refusal(contractsRefusals, 'payment.no_amount', {}, { field: 'amount' })
    const bankKey = await freeKey(ctx, whole, given.bankReference)
    const lines = to ?? []
    const allocated = await allocate(ctx, { contractId, amount: given.amount, from: [], to: lines })
    const { projectId, iteration, currency } = whole
    const values = { ...given, bankKey, allocated, allocations: lines, contractId, projectId, iteration, currency }
    return insertRecord(ctx, payment, values, { action: 'received' })
  },
})

async function freeKey(ctx: Context, whole: Contract, bankReference: string): Promise<string> {
  const key = documentKey(bankReference)
  const used = (await readPayments(ctx, whole)).some(one => one.bankKey === key)
  if (used) throw refusal(contractsRefusals, 'payment.reference_used', { bankReference }, { field: 'bankReference' })
  return key
}
