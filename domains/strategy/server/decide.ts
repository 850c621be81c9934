import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { decision, strategyContract, strategyRefusals } from '../contract.ts'
import { decideGap } from '../rules/decide-gap.ts'
import { type Decision, requireState } from './require-state.ts'

/** Chooses one of the options, with the reason. From now on the decision is frozen and replaces its earlier version. */
export const decide = command(strategyContract.decide, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, decision, input)
    requireState(ctx, record, ['draft'], { zh: '再决定一次', en: 'decided again' })
    refuseChoice(record, input.choice)
    await supersedePrevious(ctx, record)
    const { choice, reason } = input
    const set = { state: 'decided', choice, reason, decidedAt: ctx.now, decidedBy: ctx.actor.personId } as const
    return changeRecord(ctx, decision, record, set, { action: 'decided', note: reason })
  },
})

function refuseChoice(record: Decision, choice: string): void {
  const gap = decideGap(record)
  if (gap) throw refusal(strategyRefusals, `decision.${gap.code}`, 'params' in gap ? gap.params : {}, gap)
  if (record.options?.some(option => option.key === choice)) return
  throw refusal(strategyRefusals, 'decision.choice_unknown', { choice }, { field: 'choice' })
}

/** What an earlier iteration decided stays as it was: its gate has seen it. */
async function supersedePrevious(ctx: Context, record: Decision): Promise<void> {
  if (!record.previousId) return
  const previous = await findRecord(ctx, decision, record.previousId, { lock: true })
  if (!previous || previous.iteration !== record.iteration) return
  requireState(ctx, previous, ['decided', 'approved'], { zh: '被取代', en: 'superseded' })
  await changeRecord(ctx, decision, previous, { state: 'superseded' }, { action: 'superseded' })
}
