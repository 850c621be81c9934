import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { budget, budgetContract, budgetRefusals } from '../contract.ts'
import { type Budget, readBudgets } from './read-budgets.ts'

/** Begins the first budget of an iteration; later ones are revisions of it. */
export const draftBudget = command(budgetContract.draftBudget, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    requireCreate(ctx, budget, input.projectId)
    // Two who begin it at once: the second one finds the first one's draft.
    await readRecord(ctx, project, input.projectId, { lock: true })
    const place = await openPlace(ctx, input.projectId)
    const all = await readBudgets(ctx, { projectId: input.projectId }, true)
    const present = all.filter(one => one.iteration === place.iteration)
    refuseSecond(present)
    const number = nextNumber(all)
    const name = input.name ?? versionName(ctx, number)
    return insertRecord(ctx, budget, { ...place, number, name, note: input.note ?? null })
  },
})

export function nextNumber(newestFirst: readonly Budget[]): number {
  return (newestFirst[0]?.number ?? 0) + 1
}

export function versionName(ctx: Context, number: number): string {
  return ctx.locale === 'zh' ? `预算 v${number}` : `Budget v${number}`
}

function refuseSecond(present: readonly Budget[]): void {
  const open = present.find(one => one.state === 'draft' || one.state === 'submitted')
  if (open) throw refusal(budgetRefusals, 'budget.draft_exists', { number: open.number })
  const approved = present.find(one => one.state === 'approved')
  if (approved) throw refusal(budgetRefusals, 'budget.exists', { number: approved.number })
}
