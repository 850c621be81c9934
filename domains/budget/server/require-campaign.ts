import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { budgetRefusals } from '../contract.ts'

interface Iteration {
  readonly projectId: string
  readonly iteration: number
}

/** Refuses a campaign of another project or iteration. */
export async function requireCampaign(ctx: Context, place: Iteration, id: string | null | undefined): Promise<void> {
  if (!id) return
  const found = await projectOfCampaign(ctx, id)
  if (found.projectId !== place.projectId || found.iteration !== place.iteration) throw elsewhere()
}

/**
 * A later domain declares campaigns, so they are asked for by the name of their table alone. Its row stays locked:
 * whoever says that it cost nothing and whoever enters what it cost come one after the other.
 */
export async function projectOfCampaign(ctx: Context, id: string): Promise<Iteration> {
  const { rows } = await ctx.tx.execute<{ project_id: string; iteration: number }>(sql`
    select project_id, iteration from campaign
    where workspace_id = ${ctx.actor.workspaceId} and id = ${id} and deleted_at is null for no key update`)
  const [found] = rows
  if (!found) throw elsewhere()
  return { projectId: found.project_id, iteration: found.iteration }
}

function elsewhere() {
  return refusal(budgetRefusals, 'campaign.elsewhere', {}, { field: 'campaignId' })
}
