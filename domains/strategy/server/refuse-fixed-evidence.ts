import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { strategyRefusals } from '../contract.ts'
import { type Decision, stateOf } from './require-state.ts'

/** Refuses to touch the evidence of a decision that is past the states in which it may change. */
export function refuseFixedEvidence(
  ctx: Context,
  record: Decision,
  allowed: readonly Decision['state'][],
  verb: Label,
): void {
  if (allowed.includes(record.state)) return
  const params = { state: stateOf(ctx, record), verb: verb[ctx.locale] }
  throw refusal(strategyRefusals, 'decision.evidence_fixed', params)
}
