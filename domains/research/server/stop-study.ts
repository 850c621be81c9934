import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { researchContract, study } from '../contract.ts'
import { requireState } from './require-state.ts'

/** The study is given up, with the reason. */
export const stopStudy = command(researchContract.stopStudy, {
  allow: whoMay('write', 'research'),
  run: async (ctx, input) => {
    const record = await openRecord(ctx, study, input)
    requireState(ctx, record, ['planned', 'running'], { zh: '停止', en: 'stopped' })
    const set = { state: 'stopped', finishedOn: ctx.today, stopReason: input.reason } as const
    return changeRecord(ctx, study, record, set, { action: 'stopped', note: input.reason })
  },
})
