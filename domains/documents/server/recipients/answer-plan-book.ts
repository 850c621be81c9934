import { hasText } from '@yingce/process/has-text'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { documentsContract, documentsRefusals, planBookRecipient } from '../../contract.ts'
import { refuseFuture, requireRecipientState } from './require-recipient-state.ts'

/** Records what somebody said to the plan book that they were sent. An objection has its words. */
export const answerPlanBook = command(documentsContract.answerPlanBook, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, { response, respondedOn, said, ...known }) => {
    const record = await presentRecord(ctx, planBookRecipient, known)
    requireRecipientState(ctx, record, ['sent', 'answered'], { zh: '答复', en: 'answered for' })
    refuseFuture(ctx, respondedOn, 'respondedOn')
    const { sentOn } = record
    if (sentOn && respondedOn < sentOn)
      throw refusal(documentsRefusals, 'plan_book_recipient.before_sent', { sentOn }, { field: 'respondedOn' })
    if (response === 'objects' && !hasText(said ?? null))
      throw refusal(documentsRefusals, 'plan_book_recipient.objection_unsaid', {}, { field: 'said' })
    const set = { state: 'answered', response, respondedOn, said: said ?? null } as const
    return changeRecord(ctx, planBookRecipient, record, set, { action: 'responded' })
  },
})
