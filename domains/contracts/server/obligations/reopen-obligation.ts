import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contractObligation, contractsContract } from '../../contract.ts'
import { knownRecordOf } from '../known-record.ts'
import { requireInForce } from './meet-obligation.ts'
import { requireObligationState } from './require-obligation-state.ts'

/** It is owed again; what was recorded stays in the history. */
export const reopenObligation = command(contractsContract.reopenObligation, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { reason, ...known }) => {
    const record = await knownRecordOf(ctx, contractObligation, known)
    requireObligationState(ctx, record, ['met', 'waived'], { zh: '重新打开', en: 'reopened' })
    await requireInForce(ctx, record, { zh: '重新打开义务', en: 'given back an obligation' })
    const set = { state: 'open', metOn: null, evidence: null, waiver: null, waivedBecause: null } as const
    return changeRecord(ctx, contractObligation, record, set, { action: 'reopened', note: reason })
  },
})
