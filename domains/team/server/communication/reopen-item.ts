import { readCalendar } from '#domains/plan/reads.ts'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { communicationItem, teamContract } from '../../contract.ts'
import { firstTelling } from '../../rules/next-telling.ts'
import { requireItemState } from './require-item-state.ts'
import { requireToCome } from './require-to-come.ts'

/** They are told again after it was over, from a day on, with the reason. */
export const reopenItem = command(teamContract.reopenItem, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { rhythm, firstOn, reason, ...known }) => {
    const record = await openRecord(ctx, communicationItem, known)
    requireItemState(ctx, record, ['done', 'ended'], { zh: '重新打开', en: 'reopened' })
    requireToCome(ctx, firstOn)
    const nextOn = firstTelling({ firstOn }, await readCalendar(ctx))
    const set = { state: 'running', rhythm, firstOn, nextOn, endReason: null } as const
    return changeRecord(ctx, communicationItem, record, set, { action: 'reopened', note: reason })
  },
})
