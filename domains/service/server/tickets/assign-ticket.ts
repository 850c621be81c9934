import { requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { serviceContract, ticket } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireTicketState } from '../require-state.ts'

/** Gives a ticket to the person who sees to it. */
export const assignTicket = command(serviceContract.assignTicket, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await careRecord(ctx, ticket, known)
    requireTicketState(ctx, record, ['open', 'in_work', 'solved'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, ticket, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, ticket, record, { ownerId }, { action: 'assigned' })
  },
})
