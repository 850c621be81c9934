import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planContract, planRefusals, resourceNeed } from '../../contract.ts'
import { type ResourceNeed, requireNeedState } from './require-need-state.ts'

/** Says what is missing of a need, what is done about it, who sees to it and by when. */
export const answerGap = command(planContract.answerGap, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await openRecord(ctx, resourceNeed, { id, version })
    requireNeedState(ctx, record, ['planned', 'answered'], { zh: '应对缺口', en: 'answered' })
    const dueOn = dayOf(ctx, given.answer, given.dueOn)
    const { ownerId } = given
    await requireReadableBy(ctx, resourceNeed, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, resourceNeed, record, { ...given, dueOn, state: 'answered' }, { action: 'gap_answered' })
  },
})

/** What is done without waits for no day. */
function dayOf(ctx: Context, answer: ResourceNeed['answer'], day: string | null | undefined): string | null {
  if (answer === 'do_without') return null
  if (!day) throw refusal(planRefusals, 'need.due_missing', {}, { field: 'dueOn' })
  const { today } = ctx
  if (day < today) throw refusal(planRefusals, 'need.due_past', { today }, { field: 'dueOn' })
  return day
}
