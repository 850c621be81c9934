import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { documentsContract, documentsRefusals, planBook, planBookRecipient } from '../../contract.ts'
import { refuseFuture } from './require-recipient-state.ts'

/**
 * Records that somebody was sent the approved version. Sent again, because a newer one is approved, they have not
 * answered to that yet; what they said to the earlier one stays in the history.
 */
export const sendPlanBook = command(documentsContract.sendPlanBook, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, { sentOn, how, ...known }) => {
    const record = await presentRecord(ctx, planBookRecipient, known)
    refuseFuture(ctx, sentOn, 'sentOn')
    const books = await recordsInProject(ctx, planBook, record.projectId, { only: record.iteration })
    const book = books.findLast(one => one.state === 'approved')
    if (!book) throw refusal(documentsRefusals, 'plan_book_recipient.not_approved')
    const anew = { response: null, said: null, respondedOn: null }
    const set = { state: 'sent', bookId: book.id, sentOn, how, ...anew } as const
    return changeRecord(ctx, planBookRecipient, record, set, { action: 'sent' })
  },
})
