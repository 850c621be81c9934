import { command, whoMay } from '#kernel/command/operation.ts'
import { closingContract } from '../../contract.ts'
import { writeEntry } from './write-entry.ts'

/** Says where a deliverable of the project is kept. */
export const fileDeliverable = command(closingContract.fileDeliverable, {
  allow: whoMay('write', 'closing'),
  run: (ctx, { location, number = null, ...where }) =>
    writeEntry(ctx, where, { state: 'filed', location, number, reason: null }),
})
