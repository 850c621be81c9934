import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { documentsRefusals, planBookRecipient } from '../../contract.ts'

export type Recipient = RecordOf<typeof planBookRecipient>

/** Refuses a command that the recipient's state does not allow. */
export const requireRecipientState = stateGuard(planBookRecipient, documentsRefusals, 'plan_book_recipient.wrong_state')

/** What has not happened yet is not recorded. */
export function refuseFuture({ today }: Context, day: string, field: string): void {
  if (day > today) throw refusal(documentsRefusals, 'plan_book_recipient.not_yet', { today }, { field })
}
