import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { issue, risk, riskContract } from '../contract.ts'
import { requireRiskState } from './require-state.ts'

/** The risk has happened: from now on it is an issue with a day, of whoever saw to the risk. */
export const occurRisk = command(riskContract.occurRisk, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await openRecord(ctx, risk, { id, version })
    requireRiskState(ctx, record, ['open', 'answered'], { zh: '记为已发生', en: 'told to have occurred' })
    const { projectId, iteration, event, ownerId } = record
    await changeRecord(ctx, risk, record, { state: 'occurred' }, { action: 'occurred' })
    return insertRecord(ctx, issue, { ...given, projectId, iteration, title: event, riskId: id, ownerId })
  },
})
