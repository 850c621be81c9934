import { readCalendar } from '#domains/plan/reads.ts'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { communicationItem, teamContract } from '../../contract.ts'
import { firstTelling } from '../../rules/next-telling.ts'
import { requireItemState } from './require-item-state.ts'
import { requireToCome } from './require-to-come.ts'

/** Gives it another rhythm or another day from which it is counted, with the reason. */
export const rescheduleItem = command(teamContract.rescheduleItem, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { rhythm, firstOn, reason, ...known }) => {
    const record = await openRecord(ctx, communicationItem, known)
    requireItemState(ctx, record, ['running'], { zh: '改期', en: 'rescheduled' })
    requireToCome(ctx, firstOn)
    const nextOn = firstTelling({ firstOn }, await readCalendar(ctx))
    return changeRecord(ctx, communicationItem, record, { rhythm, firstOn, nextOn }, { action: 'moved', note: reason })
  },
})
