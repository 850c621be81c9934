import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { decision, decisionEvidence, strategyContract } from '../contract.ts'
import { refuseFixedEvidence } from './refuse-fixed-evidence.ts'

/** Takes an insight away from a draft; what was decided keeps what it was decided on. */
export const unlinkInsight = command(strategyContract.unlinkInsight, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, decisionEvidence, input)
    const about = await findRecord(ctx, decision, record.decisionId, { lock: true, deleted: true })
    if (about) refuseFixedEvidence(ctx, about, ['draft'], { zh: '撤走', en: 'taken away' })
    return changeRecord(ctx, decisionEvidence, record, { deletedAt: ctx.now }, { action: 'unlinked' })
  },
})
