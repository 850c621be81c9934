import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { risk, riskContract } from '../contract.ts'
import { requireJudged } from './require-judged.ts'
import { requireLater } from './require-later.ts'
import { requireRiskState } from './require-state.ts'

/** Judges a risk again, by what is known today; the review that was due is done, the next has a day of its own or none. */
export const reviewRisk = command(riskContract.reviewRisk, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { id, version, note, reviewOn = null, ...judged }) => {
    const record = await openRecord(ctx, risk, { id, version })
    requireRiskState(ctx, record, ['open', 'answered'], { zh: '复核', en: 'reviewed' })
    requireJudged({ ...record, ...judged })
    requireLater(ctx, reviewOn)
    return changeRecord(ctx, risk, record, { ...judged, reviewOn, reviewedOn: ctx.today }, { action: 'reviewed', note })
  },
})
