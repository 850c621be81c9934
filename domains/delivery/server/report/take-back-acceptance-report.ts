import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { acceptanceReport, deliveryContract } from '../../contract.ts'
import { requireReportState } from '../require-state.ts'

/** The customer asks for something else, or we do: it is a draft again, with the reason. */
export const takeBackAcceptanceReport = command(deliveryContract.takeBackAcceptanceReport, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, acceptanceReport, known)
    requireReportState(ctx, record, ['submitted'], { zh: '收回', en: 'taken back' })
    const set = { state: 'draft', submittedOn: null, figures: null } as const
    return changeRecord(ctx, acceptanceReport, record, set, { action: 'taken_back', note: reason })
  },
})
