import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contractObligation, contractsContract } from '../../contract.ts'
import { knownRecordOf } from '../known-record.ts'
import { requireDraft } from './change-obligation.ts'

/** Strikes an obligation out of a draft. */
export const dropObligation = command(contractsContract.dropObligation, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, known) => {
    const record = await knownRecordOf(ctx, contractObligation, known)
    await requireDraft(ctx, record)
    return changeRecord(ctx, contractObligation, record, { deletedAt: ctx.now }, { action: 'removed' })
  },
})
