import { countingBudget, readBudgets } from '#domains/budget/reads.ts'
import type { Context } from '#kernel/command/context.ts'

type Budget = NonNullable<ReturnType<typeof countingBudget>>

/** The budget that a baseline of the iteration freezes; null as long as none is approved. */
export async function approvedBudget(
  ctx: Context,
  place: { projectId: string; iteration: number },
): Promise<Budget | null> {
  const counting = countingBudget(await readBudgets(ctx, place))
  return counting?.state === 'approved' ? counting : null
}
