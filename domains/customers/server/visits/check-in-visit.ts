import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { customersContract, visit } from '../../contract.ts'
import { requireVisitState } from './require-visit-state.ts'

/** Somebody is there: the moment is now, the place is what they say. */
export const checkInVisit = command(customersContract.checkInVisit, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { checkedInPlace, ...known }) => {
    const record = await openRecord(ctx, visit, known)
    requireVisitState(ctx, record, ['planned'], { zh: '签到', en: 'checked in to' })
    return changeRecord(ctx, visit, record, { checkedInAt: ctx.now, checkedInPlace }, { action: 'checked_in' })
  },
})
