import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { riskRefusals } from '../contract.ts'

/** Refuses a next review that is not later than today. */
export function requireLater({ today }: Context, reviewOn: string | null | undefined): void {
  if (reviewOn && reviewOn <= today) throw refusal(riskRefusals, 'risk.review_past', { today }, { field: 'reviewOn' })
}
