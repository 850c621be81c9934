import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { risk, riskContract } from '../contract.ts'
import { requireRiskState } from './require-state.ts'

/** The risk can no longer happen, or no longer matters; the reason says which. */
export const closeRisk = command(riskContract.closeRisk, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, risk, known)
    requireRiskState(ctx, record, ['open', 'answered'], { zh: '关闭', en: 'closed' })
    const set = { state: 'closed', closeReason: reason } as const
    return changeRecord(ctx, risk, record, set, { action: 'closed', note: reason })
  },
})
