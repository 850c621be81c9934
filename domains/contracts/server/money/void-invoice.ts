import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { contractsContract, contractsRefusals, invoice } from '../../contract.ts'
import { moneyRecordOf } from '../known-record.ts'
import { requirePast } from '../require-past.ts'

const requireInvoiceState = stateGuard(invoice, contractsRefusals, 'invoice.wrong_state')

/** A wrong invoice is reversed by a red one; it stays, and its number with it. */
export const voidInvoice = command(contractsContract.voidInvoice, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { on: voidedOn = ctx.today, redNumber = null, reason, ...known }) => {
    const record = await moneyRecordOf(ctx, invoice, known)
    requireInvoiceState(ctx, record, ['issued'], { zh: '红冲', en: 'reversed' })
    requirePast(ctx, voidedOn, 'on')
    const set = { state: 'voided', voidedOn, redNumber, voidReason: reason } as const
    return changeRecord(ctx, invoice, record, set, { action: 'voided', note: reason })
  },
})
