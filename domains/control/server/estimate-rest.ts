import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { baseline, controlContract, controlRefusals } from '../contract.ts'
import { readBaselines } from './read-baselines.ts'

/** Says anew what the rest of the work will cost: the fourth way to estimate the whole. The baseline itself stays. */
export const estimateRest = command(controlContract.estimateRest, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { restAmount, reason, ...known }) => {
    const record = await presentRecord(ctx, baseline, known)
    const [newest] = await readBaselines(ctx, record)
    if (newest && newest.id !== record.id)
      throw refusal(controlRefusals, 'baseline.superseded', { number: record.number })
    return changeRecord(ctx, baseline, record, { restAmount, restOn: ctx.today }, { action: 'estimated', note: reason })
  },
})
