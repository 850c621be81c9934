import { readCalendar } from '#domains/plan/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { serviceContract, ticket } from '../../contract.ts'
import { dueInWorkdays } from '../../rules/due-in-workdays.ts'
import { careRecord } from '../care-record.ts'
import { requireTicketState } from '../require-state.ts'

/** It is not solved after all, for this reason: it is in work again, and due anew from today. */
export const reopenTicket = command(serviceContract.reopenTicket, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { reason, ...known }) => {
    const record = await careRecord(ctx, ticket, known)
    requireTicketState(ctx, record, ['solved', 'closed'], { zh: '重新打开', en: 'reopened' })
    const dueOn = dueInWorkdays(ctx.today, record.priority, await readCalendar(ctx))
    const undone = { solvedOn: null, closedOn: null, unmeasured: null }
    const set = { state: 'in_work', ...undone, dueOn, reopenReason: reason } as const
    return changeRecord(ctx, ticket, record, set, { action: 'reopened', note: reason })
  },
})
