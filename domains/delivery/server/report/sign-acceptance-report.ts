import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { acceptanceReport, deliveryContract } from '../../contract.ts'
import { confirmReport } from './confirm-report.ts'

/** One of us records that the customer has signed: who, when, how, and where that can be seen. */
export const signAcceptanceReport = command(deliveryContract.signAcceptanceReport, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { id, version, ...confirmation }) => {
    const record = await openRecord(ctx, acceptanceReport, { id, version })
    return confirmReport(ctx, record, confirmation)
  },
})
