import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { acceptanceItem, deliveryContract } from '../../contract.ts'
import { requireAcceptanceState } from '../require-state.ts'

/** It is to be tried again, for a reason; the attempts stay. */
export const reopenAcceptance = command(deliveryContract.reopenAcceptance, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, acceptanceItem, known)
    requireAcceptanceState(ctx, record, ['passed', 'conceded'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', found: null, evidence: null, concededBy: null, concession: null } as const
    return changeRecord(ctx, acceptanceItem, record, set, { action: 'reopened', note: reason })
  },
})
