import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { serviceContract, ticket } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireTicketState } from '../require-state.ts'

/** It is solved, in this way; the customer has yet to say so. */
export const solveTicket = command(serviceContract.solveTicket, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { solution, ...known }) => {
    const record = await careRecord(ctx, ticket, known)
    requireTicketState(ctx, record, ['open', 'in_work'], { zh: '记为已解决', en: 'recorded as solved' })
    const startedOn = record.startedOn ?? ctx.today
    const set = { state: 'solved', solution, startedOn, solvedOn: ctx.today } as const
    return changeRecord(ctx, ticket, record, set, { action: 'solved' })
  },
})
