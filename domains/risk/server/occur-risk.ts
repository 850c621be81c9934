import { openRecord } from '#domains/process/reads.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { issue, risk, riskContract } from '../contract.ts'
import { requireRiskState } from './require-state.ts'

/** The risk has happened: from now on it is an issue with a day, of whoever saw to the risk. */
export const occurRisk = command(riskContract.occurRisk, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { id, version, ...given }) => {
    const record = await openRecord(ctx, risk, { id, version })
    requireRiskState(ctx, record, ['open', 'answered'], { zh: '记为已发生', en: 'recorded as occurred' })
    const place = await openPlace(ctx, record.projectId)
    const { event, ownerId } = record
    await changeRecord(ctx, risk, record, { state: 'occurred' }, { action: 'occurred' })
    // Its owner may have left since: the issue is there all the same.
    return insertRecord(ctx, issue, { ...given, ...place, title: event, riskId: id, ownerId }, { carries: true })
  },
})
