import { readCalendar } from '#domains/plan/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { serviceContract, ticket } from '../../contract.ts'
import { dueInWorkdays } from '../../rules/due-in-workdays.ts'
import { careRecord } from '../care-record.ts'
import { requireTicketState } from '../require-state.ts'

/** It is more or less urgent than it seemed, for a reason; the day by which it is due follows. */
export const prioritiseTicket = command(serviceContract.prioritiseTicket, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { priority, reason, ...known }) => {
    const record = await careRecord(ctx, ticket, known)
    requireTicketState(ctx, record, ['open', 'in_work'], { zh: '改优先级', en: 'given another priority' })
    const dueOn = dueInWorkdays(record.reportedOn, priority, await readCalendar(ctx))
    return changeRecord(ctx, ticket, record, { priority, dueOn }, { action: 'prioritised', note: reason })
  },
})
