import type { Context } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { revisit } from '../../contract.ts'
import type { CarePlan, Revisit } from '../require-state.ts'

/** The plan's next revisit, on its day, with the plan's owner. */
export function dateRevisit(ctx: Context, plan: CarePlan, dueOn: string): Promise<Revisit> {
  const { id: carePlanId, customer, projectId, iteration, ownerId } = plan
  const values = { customer, carePlanId, dueOn, projectId, iteration, ownerId }
  return insertRecord(ctx, revisit, values, { action: 'planned' })
}
