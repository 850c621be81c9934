import { addDays } from '@yingce/scheduling/calendar-date'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { carePlan, revisit, satisfaction, serviceContract, serviceRefusals } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requirePast } from '../require-past.ts'
import { requireRevisitState } from '../require-state.ts'
import { requireScore } from '../satisfaction/require-score.ts'
import { dateRevisit } from './date-revisit.ts'

/** What was learned from the customer; their score is kept as satisfaction, and the next revisit is dated. */
export const doRevisit = command(serviceContract.doRevisit, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { on = ctx.today, spokenWith, usage, feedback = null, score = null, nextOn = null, ...known }) => {
    const record = await careRecord(ctx, revisit, known)
    requireRevisitState(ctx, record, ['planned'], { zh: '记为已回访', en: 'recorded as done' })
    requirePast(ctx, on, 'on')
    const { id: revisitId, projectId, iteration } = record
    if (score !== null) {
      requireScore('five', score)
      const answer = { askedWhom: spokenWith, askedOn: on, how: 'revisit', scale: 'five', score, revisitId } as const
      await insertRecord(ctx, satisfaction, { ...answer, words: feedback, projectId, iteration })
    }
    const set = { state: 'done', doneOn: on, spokenWith, usage, feedback } as const
    const done = await changeRecord(ctx, revisit, record, set, { action: 'done' })
    await dateNext(ctx, record.carePlanId, { on, nextOn })
    return done
  },
})

async function dateNext(ctx: Context, planId: string, days: { on: string; nextOn: string | null }): Promise<void> {
  const plan = await findRecord(ctx, carePlan, planId, { lock: true })
  if (plan?.state !== 'running') return
  const { on, nextOn } = days
  if (nextOn !== null && nextOn <= on)
    throw refusal(serviceRefusals, 'revisit.next_too_early', { date: on }, { field: 'nextOn' })
  await dateRevisit(ctx, plan, nextOn ?? addDays(on, plan.rhythmDays))
}
