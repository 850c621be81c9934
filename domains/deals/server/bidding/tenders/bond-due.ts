import { readCalendar } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { refundDueOn } from '../../../bidding/rules/legal-times.ts'
import type { Tender } from './require-tender-state.ts'
import { timeFacts } from './times-of.ts'

/** The last day on which a bond that is out has to be back: as the documents say, else by law. */
export async function bondDue(ctx: Context, record: Tender, said?: string | null): Promise<string | null> {
  if (said) return said
  if (record.bondPaidOn === null) return null
  return refundDueOn(await timeFacts(ctx, record), await readCalendar(ctx)) ?? record.bondRefundDueOn
}
