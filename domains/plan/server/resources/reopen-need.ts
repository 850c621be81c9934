import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { planContract, resourceNeed } from '../../contract.ts'
import { requireNotDeclaredNone, takeNeedsTurn } from './declared-none.ts'
import { requireNeedState } from './require-need-state.ts'
import { takeBackNothing } from './take-back-nothing.ts'

/** The need is open again: what was promised did not come, an answer did not help, or it is needed after all. */
export const reopenNeed = command(planContract.reopenNeed, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, resourceNeed, known)
    requireNeedState(ctx, record, ['secured', 'answered', 'dropped'], { zh: '重新打开', en: 'reopened' })
    await takeNeedsTurn(ctx, record.projectId)
    await requireNotDeclaredNone(ctx, record.projectId, record.kind)
    if (record.taskId) await takeBackNothing(ctx, record.taskId)
    return changeRecord(ctx, resourceNeed, record, OPEN, { action: 'reopened', note: reason })
  },
})

/** What was secured or answered before stays in the history. */
const OPEN = {
  state: 'planned',
  ...{ source: null, securedOn: null, reason: null, gap: null, answer: null, measures: null, dueOn: null },
} as const
