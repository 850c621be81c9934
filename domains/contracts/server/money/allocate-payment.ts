import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contractsContract, payment } from '../../contract.ts'
import { moneyRecordOf } from '../known-record.ts'
import { allocate } from './allocate.ts'
import { requirePaymentState } from './require-payment-state.ts'

/** Says which receivables a payment pays; the whole list, so that it can be corrected too. */
export const allocatePayment = command(contractsContract.allocatePayment, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { allocations: to, ...known }) => {
    const record = await moneyRecordOf(ctx, payment, known)
    requirePaymentState(ctx, record, ['received'], { zh: '分配', en: 'allocated' })
    const { contractId, amount, allocations } = record
    const allocated = await allocate(ctx, { contractId, amount, from: allocations ?? [], to })
    return changeRecord(ctx, payment, record, { allocated, allocations: to }, { action: 'allocated' })
  },
})
