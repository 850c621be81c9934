import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { acceptanceReport, deliveryContract } from '../../contract.ts'
import { requirePast } from '../require-past.ts'
import { requireReportState } from '../require-state.ts'

/** What was handed over after the signature, to whom, on which day; said again, it corrects what was said before. */
export const handOverAcceptance = command(deliveryContract.handOverAcceptance, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { handedWhat, handedTo, handedOn, ...known }) => {
    const record = await openRecord(ctx, acceptanceReport, known)
    requireReportState(ctx, record, ['signed'], { zh: '登记移交', en: 'handed over' })
    requirePast(ctx, handedOn, 'handedOn')
    return changeRecord(ctx, acceptanceReport, record, { handedWhat, handedTo, handedOn }, { action: 'handed_over' })
  },
})
