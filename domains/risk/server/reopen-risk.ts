import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { risk, riskContract } from '../contract.ts'
import { requireRiskState } from './require-state.ts'

/** A risk that was closed, or has occurred, can happen (again): it waits for a response; the one before stays in the history. */
export const reopenRisk = command(riskContract.reopenRisk, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, risk, known)
    requireRiskState(ctx, record, ['occurred', 'closed'], { zh: '重新打开', en: 'reopened' })
    const answer = { response: null, measures: null, residualProbability: null, residualImpact: null, reviewOn: null }
    const set = { ...answer, state: 'open', closeReason: null } as const
    return changeRecord(ctx, risk, record, set, { action: 'reopened', note: reason })
  },
})
