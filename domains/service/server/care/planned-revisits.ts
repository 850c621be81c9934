import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { revisit } from '../../contract.ts'
import type { CarePlan, Revisit } from '../require-state.ts'

/** The revisits of a plan that are still to be made, held against changes. */
export async function plannedRevisits(ctx: Context, { id }: Pick<CarePlan, 'id'>): Promise<Revisit[]> {
  const table = tableOf(revisit)
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.carePlanId, id),
        eq(table.state, 'planned'),
        isNull(table.deletedAt),
      ),
    )
    .for('update')
  return found as Revisit[]
}
