import { expense } from '#domains/budget/contract.ts'
import { task } from '#domains/plan/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireReadIn } from '#kernel/query/read.ts'
import { baseline } from '../contract.ts'

/** Refuses where the person may not read what the figures are made of: the plan, the money, the baseline itself. */
export function requireReadings(ctx: Context, projectId: string): void {
  for (const entity of [baseline, task, expense]) requireReadIn(ctx, entity, projectId)
}
