import type { Context } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { budget } from '../contract.ts'
import { copyContents } from './copy-contents.ts'
import { nextNumber, versionName } from './draft-budget.ts'
import { countingBudget, readBudgets } from './read-budgets.ts'

/** The next iteration begins with the budget of the last one as the draft of the next version; expenses stay behind. */
export const copyBudget: Subscriber = { on: 'project.looped_back', when: 'inside', run: copy }

async function copy(ctx: Context, { payload }: DomainEvent): Promise<void> {
  const { projectId, from, to } = payload as { projectId: string; from: number; to: number }
  const all = await readBudgets(ctx, { projectId })
  const before = countingBudget(all.filter(one => one.iteration === from))
  if (!before) return
  const number = nextNumber(all)
  const values = { projectId, iteration: to, number, name: versionName(ctx, number), note: before.note }
  const draft = await insertRecord(
    ctx,
    budget,
    { ...values, basedOnId: before.id },
    { action: 'copied', carries: true },
  )
  await copyContents(ctx, before.id, draft)
}
