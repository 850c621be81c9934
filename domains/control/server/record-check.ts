import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { controlContract, controlRefusals, qualityCheck } from '../contract.ts'
import { requireCheckState } from './require-state.ts'

/** Notes what was measured and whether it is good enough; what has failed can be checked again. */
export const recordCheck = command(controlContract.recordCheck, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { measured, passed, on = ctx.today, ...known }) => {
    const record = await presentRecord(ctx, qualityCheck, known)
    requireCheckState(ctx, record, ['open', 'failed'], { zh: '再检查', en: 'checked' })
    if (on > ctx.today) throw refusal(controlRefusals, 'quality_check.future', { date: on }, { field: 'on' })
    const state = passed ? ('passed' as const) : ('failed' as const)
    const set = { measured, checkedOn: on, rounds: (record.rounds ?? 0) + 1, state }
    return changeRecord(ctx, qualityCheck, record, set, { action: state })
  },
})
