import { command, whoMay } from '#kernel/command/operation.ts'
import { closingContract } from '../../contract.ts'
import { writeEntry } from './write-entry.ts'

/** There is nothing of this deliverable to keep, for a reason. */
export const exemptDeliverable = command(closingContract.exemptDeliverable, {
  allow: whoMay('write', 'closing'),
  run: (ctx, { reason, ...where }) => writeEntry(ctx, where, { state: 'exempt', location: null, number: null, reason }),
})
