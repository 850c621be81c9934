import { hasText } from '@yingce/process/has-text'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { satisfaction, serviceContract, serviceRefusals, ticket } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requireTicketState } from '../require-state.ts'
import { requireScore } from '../satisfaction/require-score.ts'

/** The customer says that it is solved, and how satisfied they are; or it is said why they were not asked. */
export const closeTicket = command(serviceContract.closeTicket, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { score = null, words = null, unmeasured = null, ...known }) => {
    const record = await careRecord(ctx, ticket, known)
    requireTicketState(ctx, record, ['solved'], { zh: '关闭', en: 'closed' })
    if (score === null && !hasText(unmeasured))
      throw refusal(serviceRefusals, 'ticket.no_satisfaction', {}, { field: 'score' })
    if (score !== null) {
      requireScore('five', score)
      const { id: ticketId, projectId, iteration, reporter: askedWhom } = record
      const answer = { askedWhom, askedOn: ctx.today, how: 'ticket', scale: 'five', score, words, ticketId } as const
      await insertRecord(ctx, satisfaction, { ...answer, projectId, iteration })
    }
    const set = { state: 'closed', closedOn: ctx.today, unmeasured: score === null ? unmeasured : null } as const
    return changeRecord(ctx, ticket, record, set, { action: 'closed' })
  },
})
