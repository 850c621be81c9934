import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { customersContract, customersRefusals, developmentPlan, developmentTarget } from '../../contract.ts'
import { companyKey } from '../../rules/company-name.ts'
import { knownCustomer } from '../project/known-customer.ts'

/** Puts a firm on a development plan: a customer that is kept, or a name that somebody has heard of. */
export const addTarget = command(customersContract.addTarget, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { planId, customerId, name: given, note, ownerId }) => {
    const plan = await readRecord(ctx, developmentPlan, planId)
    requireCreate(ctx, developmentTarget, plan.projectId)
    const place = await openPlace(ctx, plan.projectId)
    const name = given ?? (customerId ? (await knownCustomer(ctx, customerId)).name : null)
    if (!name) throw refusal(customersRefusals, 'development_target.who', {}, { field: 'name' })
    await takeTurn(ctx, `targets of ${planId}`)
    await requireNotListed(ctx, planId, name, customerId ?? null)
    const values = { ...place, planId, name, customerId, note, ...(ownerId !== undefined && { ownerId }) }
    return insertRecord(ctx, developmentTarget, values, { action: 'added' })
  },
})

async function requireNotListed(ctx: Context, planId: string, name: string, customerId: string | null): Promise<void> {
  const table = tableOf(developmentTarget)
  const listed = await ctx.tx
    .select({ name: table.name, customerId: table.customerId })
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.planId, planId), isNull(table.deletedAt)))
  const same = listed.find(
    one => companyKey(one.name) === companyKey(name) || (customerId !== null && one.customerId === customerId),
  )
  if (same) throw refusal(customersRefusals, 'development_target.listed', { name: same.name }, { field: 'name' })
}
