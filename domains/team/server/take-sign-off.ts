import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { stakeholder, teamRefusals } from '../contract.ts'
import { requireUndecided, type Stakeholder } from './require-state.ts'

interface SignOff {
  readonly signedOn: string
  readonly agreed: string
  readonly evidence: string
  /** For the history: who brought it, where it was none of us. */
  readonly note?: string
}

/** The stakeholder agrees: on which day, to what exactly, and where that can be read; whoever brings their word. */
export function takeSignOff(ctx: Context, record: Stakeholder, { note, ...set }: SignOff): Promise<Stakeholder> {
  requireUndecided(ctx, record, ['open'], { zh: '签署', en: 'signed off' })
  const { today } = ctx
  if (set.signedOn > today) {
    const days = { date: set.signedOn, today }
    throw refusal(teamRefusals, 'stakeholder.signed_in_future', days, { field: 'signedOn' })
  }
  const how = { action: 'signed_off', note: note ?? null }
  return changeRecord(ctx, stakeholder, record, { ...set, state: 'signed_off' }, how)
}

/** The stakeholder does not agree, and says why. */
export function takeRefusal(
  ctx: Context,
  record: Stakeholder,
  { reason, note = reason }: { reason: string; note?: string },
): Promise<Stakeholder> {
  requireUndecided(ctx, record, ['open'], { zh: '记为拒绝', en: 'recorded as refusing' })
  const set = { state: 'refused', refusalReason: reason } as const
  return changeRecord(ctx, stakeholder, record, set, { action: 'refused', note })
}
