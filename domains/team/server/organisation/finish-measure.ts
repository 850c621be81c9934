import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { teamContract, teamMeasure, teamRefusals } from '../../contract.ts'
import { requireMeasureState } from './require-measure-state.ts'

/** The measure has been carried out, with what came of it. */
export const finishMeasure = command(teamContract.finishMeasure, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { on: doneOn = ctx.today, result, ...known }) => {
    const { today } = ctx
    const record = await openRecord(ctx, teamMeasure, known)
    requireMeasureState(ctx, record, ['planned'], { zh: '记为完成', en: 'recorded as done' })
    if (doneOn > today) throw refusal(teamRefusals, 'team_measure.future', { date: doneOn, today }, { field: 'on' })
    return changeRecord(ctx, teamMeasure, record, { state: 'done', doneOn, result }, { action: 'finished' })
  },
})
