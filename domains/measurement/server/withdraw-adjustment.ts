import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { adjustment, measurementContract, measurementRefusals } from '../contract.ts'
import { stateInWords } from './state-in-words.ts'

/** Takes an adjustment back, proposed or decided: it answers its goal no more. */
export const withdrawAdjustment = command(measurementContract.withdrawAdjustment, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { id, version, reason }) => {
    const record = await presentRecord(ctx, adjustment, { id, version })
    if (record.state === 'withdrawn')
      throw refusal(measurementRefusals, 'adjustment.not_proposed', { state: stateInWords(ctx, record) })
    return changeRecord(ctx, adjustment, record, { state: 'withdrawn' }, { action: 'withdrawn', note: reason })
  },
})
