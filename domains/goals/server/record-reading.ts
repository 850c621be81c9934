import { command, whoMay } from '#kernel/command/operation.ts'
import { goalsContract } from '../contract.ts'
import { addReading } from './add-reading.ts'

/** Enters what a metric showed in a period. */
export const recordReading = command(goalsContract.recordReading, {
  allow: whoMay('write', 'goals'),
  run: (ctx, input) => addReading(ctx, input),
})
