import { withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { decision, strategyContract } from '../contract.ts'
import { requireState } from './require-state.ts'

/** Takes the submission back: the decision stands as decided, without approval. */
export const withdrawDecision = command(strategyContract.withdrawDecision, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, decision, input)
    requireState(ctx, record, ['in_review'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, decision, record, { state: 'decided' }, { action: 'withdrawn' })
  },
})
