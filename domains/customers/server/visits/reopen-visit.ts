import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, visit } from '../../contract.ts'
import { requireVisitState } from './require-visit-state.ts'

/** The visit is planned again. Its minutes stay, to be corrected when it is finished anew; needs that were found stay too. */
export const reopenVisit = command(customersContract.reopenVisit, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, visit, known)
    requireVisitState(ctx, record, ['done', 'cancelled'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'planned', doneOn: null, cancelReason: null, nextDoneOn: null, nextOutcome: null } as const
    return changeRecord(ctx, visit, record, set, { action: 'reopened', note: reason })
  },
})
