import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { goalsContract, metric, reading } from '../contract.ts'
import { readingAmounts } from './reading-amounts.ts'

/** Replaces the amounts of a reading; the old ones and the reason stay in its history. */
export const correctReading = command(goalsContract.correctReading, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, reason, ...given }) => {
    const record = await presentRecord(ctx, reading, { id, version })
    const known = await findRecord(ctx, metric, record.metricId)
    if (!known) throw refusal(kernelRefusals, 'reference.unknown', { field: 'metricId' }, { field: 'metricId' })
    return changeRecord(ctx, reading, record, readingAmounts(known, given), { action: 'corrected', note: reason })
  },
})
