import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { carePlan, serviceContract } from '../../contract.ts'
import { careRecord } from '../care-record.ts'
import { requirePlanState } from '../require-state.ts'

/** Revisits come more or less often from the next one on, for a reason; the one that is dated stays. */
export const setCareRhythm = command(serviceContract.setCareRhythm, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { rhythmDays, reason, ...known }) => {
    const record = await careRecord(ctx, carePlan, known)
    requirePlanState(ctx, record, ['running'], { zh: '改回访间隔', en: 'given another rhythm' })
    return changeRecord(ctx, carePlan, record, { rhythmDays }, { action: 'rescheduled_care', note: reason })
  },
})
