import { whenApprovalEnds } from '#domains/process/reads.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { findRecord } from '#kernel/query/read.ts'
import { budget } from '../contract.ts'
import { readBudgets } from './read-budgets.ts'

/** What becomes of a budget when its approval ends. An approved version takes the place of the one before it. */
export const onBudgetApproval = whenApprovalEnds(budget, async (ctx, id, { how, trace }) => {
  const record = await findRecord(ctx, budget, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, budget, record, { state: 'draft' }, trace)
    return
  }
  const versions = await readBudgets(ctx, record, true)
  for (const earlier of versions)
    if (earlier.state === 'approved')
      await changeRecord(ctx, budget, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, budget, record, { state: 'approved', decidedAt: ctx.now }, trace)
})
