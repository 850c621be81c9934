import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { contractObligation, contractsContract } from '../../contract.ts'
import { knownRecordOf } from '../known-record.ts'
import { requireInForce } from './meet-obligation.ts'
import { requireObligationState } from './require-obligation-state.ts'

/** The side to which it was owed has given it up, in writing. */
export const waiveObligation = command(contractsContract.waiveObligation, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { waiver, reason, ...known }) => {
    const record = await knownRecordOf(ctx, contractObligation, known)
    requireObligationState(ctx, record, ['open'], { zh: '免除', en: 'waived' })
    await requireInForce(ctx, record, { zh: '免除义务', en: 'freed from an obligation' })
    const set = { state: 'waived', waiver, waivedBecause: reason } as const
    return changeRecord(ctx, contractObligation, record, set, { action: 'waived', note: reason })
  },
})
