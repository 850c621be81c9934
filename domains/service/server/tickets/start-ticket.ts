import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { serviceContract, ticket } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireTicketState } from '../require-state.ts'

/** Somebody works on it. */
export const startTicket = command(serviceContract.startTicket, {
  allow: whoMay('write', 'service'),
  run: async (ctx, known) => {
    const record = await careRecord(ctx, ticket, known)
    requireTicketState(ctx, record, ['open'], { zh: '开始处理', en: 'started' })
    const set = { state: 'in_work', startedOn: record.startedOn ?? ctx.today } as const
    return changeRecord(ctx, ticket, record, set, { action: 'started' })
  },
})
