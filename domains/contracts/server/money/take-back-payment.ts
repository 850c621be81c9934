import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contractsContract, payment } from '../../contract.ts'
import { moneyRecordOf } from '../known-record.ts'
import { allocate } from './allocate.ts'
import { requirePaymentState } from './require-payment-state.ts'

/** A payment that was entered wrongly or went back: what it had paid is owed again. */
export const takeBackPayment = command(contractsContract.takeBackPayment, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { reason, ...known }) => {
    const record = await moneyRecordOf(ctx, payment, known)
    requirePaymentState(ctx, record, ['received'], { zh: '撤销', en: 'taken back' })
    const { contractId, amount, allocations } = record
    const allocated = await allocate(ctx, { contractId, amount, from: allocations ?? [], to: [] })
    const gone = { state: 'taken_back', bankKey: null, takenBackBecause: reason } as const
    const set = { ...gone, allocated, allocations: [] }
    return changeRecord(ctx, payment, record, set, { action: 'taken_back', note: reason })
  },
})
