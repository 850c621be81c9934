import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { changeRequest, riskContract } from '../../contract.ts'
import { endNone } from '../foreseen/state-none.ts'
import { requireChangeState } from './require-change-state.ts'

/** Takes up again what was not approved or was withdrawn: a draft to mend and to submit anew. */
export const reopenChange = command(riskContract.reopenChange, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, changeRequest, known)
    requireChangeState(ctx, record, ['rejected', 'withdrawn'], { zh: '重新打开', en: 'reopened' })
    await endNone(ctx, record, 'changes')
    const set = { state: 'draft', endReason: null, seen: null } as const
    return changeRecord(ctx, changeRequest, record, set, { action: 'reopened', note: reason })
  },
})
