import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { researchContract, researchRefusals, study } from '../contract.ts'
import { type FinishGap, finishGaps } from '../rules/finish-gaps.ts'
import { requireState } from './require-state.ts'

/** The study is over and says what came out; from now on it counts as evidence and is frozen. */
export const finishStudy = command(researchContract.finishStudy, {
  allow: whoMay('write', 'research'),
  run: async (ctx, input) => {
    const record = await openRecord(ctx, study, input)
    requireState(ctx, record, ['running'], { zh: '完成', en: 'finished' })
    refuseGaps(record)
    return changeRecord(ctx, study, record, { state: 'finished', finishedOn: ctx.today }, { action: 'finished' })
  },
})

/** Tells the first gap; `details` names them all. */
function refuseGaps(record: RecordOf<typeof study>): void {
  const gaps = finishGaps(record)
  const [first] = gaps
  if (!first) return
  const params = { planned: record.samplePlanned, reached: record.sampleReached }
  throw refusal(researchRefusals, CODES[first], params, { field: first, details: { missing: gaps } })
}

const CODES = {
  resultSummary: 'study.no_result',
  sampleReached: 'study.no_sample',
  shortfall: 'study.sample_short',
  sources: 'study.no_sources',
} as const satisfies Record<FinishGap, keyof typeof researchRefusals>
