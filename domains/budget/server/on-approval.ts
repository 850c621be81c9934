import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { findRecord } from '#kernel/query/read.ts'
import { budget, expense } from '../contract.ts'
import { readBudgets } from './read-budgets.ts'

/** What an approval's end means for the budget or expense that was submitted. */
export const onApproval: readonly Subscriber[] = [
  { on: 'approval.approved', when: 'inside', run: (ctx, event) => end(ctx, event, 'approved') },
  { on: 'approval.returned', when: 'inside', run: (ctx, event) => end(ctx, event, 'returned') },
  { on: 'approval.withdrawn', when: 'inside', run: (ctx, event) => end(ctx, event, 'withdrawn') },
]

type End = 'approved' | 'returned' | 'withdrawn'

async function end(ctx: Context, { payload }: DomainEvent, how: End): Promise<void> {
  const { subjectId, subjectType } = payload as { subjectId?: string; subjectType?: string }
  if (!subjectId) return
  if (subjectType === budget.type) await endBudget(ctx, subjectId, how)
  if (subjectType === expense.type) await endExpense(ctx, subjectId, how)
}

/** An approved version takes the place of the one before it. */
async function endBudget(ctx: Context, id: string, how: End): Promise<void> {
  const record = await findRecord(ctx, budget, id, { lock: true })
  if (record?.state !== 'submitted') return
  if (how !== 'approved') {
    await changeRecord(ctx, budget, record, { state: 'draft' }, { action: how })
    return
  }
  const versions = await readBudgets(ctx, record, true)
  for (const earlier of versions)
    if (earlier.state === 'approved')
      await changeRecord(ctx, budget, earlier, { state: 'superseded' }, { action: 'superseded' })
  await changeRecord(ctx, budget, record, { state: 'approved', decidedAt: ctx.now }, { action: 'approved' })
}

const EXPENSE_STATES = { approved: 'approved', returned: 'rejected', withdrawn: 'draft' } as const

async function endExpense(ctx: Context, id: string, how: End): Promise<void> {
  const record = await findRecord(ctx, expense, id, { lock: true })
  if (record?.state !== 'submitted') return
  const state = EXPENSE_STATES[how]
  await changeRecord(ctx, expense, record, { state }, { action: state === 'draft' ? 'withdrawn' : state })
}
