import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { adjustment, measurementContract, measurementRefusals } from '../contract.ts'

/** Writes down what a decided adjustment has really brought; that is often known only in a later iteration. */
export const noteEffect = command(measurementContract.noteEffect, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { id, version, measuredEffect }) => {
    const record = await readForChange(ctx, adjustment, id)
    if (version !== undefined) requireVersion(ctx, adjustment, record, version)
    await openPlace(ctx, record.projectId)
    if (record.state !== 'decided') throw refusal(measurementRefusals, 'adjustment.not_decided')
    return changeRecord(ctx, adjustment, record, { measuredEffect }, { action: 'measured' })
  },
})
