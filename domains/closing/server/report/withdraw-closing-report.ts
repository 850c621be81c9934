import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, closingReport } from '../../contract.ts'
import { requireReportState } from './require-report-state.ts'

/** Takes the report back while nobody has decided on it. */
export const withdrawClosingReport = command(closingContract.withdrawClosingReport, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, closingReport, known)
    requireReportState(ctx, record, ['submitted'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, closingReport, record, { state: 'draft', figures: null }, { action: 'withdrawn' })
  },
})
