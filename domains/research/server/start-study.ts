import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { researchContract, study } from '../contract.ts'
import { requireState } from './require-state.ts'

/** The study begins: people are asked, watched or read about from now on. */
export const startStudy = command(researchContract.startStudy, {
  allow: whoMay('write', 'research'),
  run: async (ctx, input) => {
    const record = await openRecord(ctx, study, input)
    requireState(ctx, record, ['planned'], { zh: '开始', en: 'started' })
    return changeRecord(ctx, study, record, { state: 'running', startedOn: ctx.today }, { action: 'started' })
  },
})
