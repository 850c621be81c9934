import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { goalsContract, metric, reading } from '../contract.ts'
import { readingAmounts } from './reading-amounts.ts'

/** Replaces the amounts of a reading; the old ones and the reason stay in its history. */
export const correctReading = command(goalsContract.correctReading, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { id, version, reason, ...given }) => {
    const record = await presentRecord(ctx, reading, { id, version })
    const known = await findRecord(ctx, metric, record.metricId)
    if (!known) throw unknownReference(ctx, 'metricId', reading.fields.metricId.label)
    return changeRecord(ctx, reading, record, readingAmounts(known, given), { action: 'corrected', note: reason })
  },
})
