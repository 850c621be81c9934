import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { evaluation, evaluationLine, measurementContract, measurementRefusals } from '../contract.ts'
import { evaluationView } from './evaluation-view.ts'
import { findLines } from './find-evaluation.ts'

/** Declares the evaluation final. Every goal must be judged by the readings as they are now, a missed one with its cause. */
export const finaliseEvaluation = command(measurementContract.finaliseEvaluation, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, evaluation, known)
    if (record.state === 'final') throw refusal(measurementRefusals, 'evaluation.final')
    await requireComplete(ctx, record)
    for (const line of await findLines(ctx, record.id))
      await changeRecord(ctx, evaluationLine, line, { state: 'final' }, { action: 'finalised' })
    const set = { state: 'final' as const, finalBy: ctx.actor.personId, finalAt: ctx.now }
    return changeRecord(ctx, evaluation, record, set, { action: 'finalised' })
  },
})

async function requireComplete(ctx: Context, record: RecordOf<typeof evaluation>): Promise<void> {
  const where = await findRecord(ctx, project, record.projectId)
  if (!where) throw refusal(measurementRefusals, 'evaluation.no_goal')
  const { lines, faults } = await evaluationView(ctx, where, record.iteration)
  const [first] = faults
  if (first) {
    const params = { count: faults.length, first: first.text[ctx.locale] }
    throw refusal(measurementRefusals, 'evaluation.incomplete', params, { details: faults })
  }
  if (lines.length === 0) throw refusal(measurementRefusals, 'evaluation.no_goal')
}
