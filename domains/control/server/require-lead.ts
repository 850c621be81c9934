import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { controlRefusals } from '../contract.ts'

/**
 * Refuses who does not lead the project: performance is judged by its sponsor or manager. Nobody judges themselves where
 * there is another one of the two. The workspace's owner helps where both have left.
 */
export async function requireLead(ctx: Context, projectId: string, aboutId: string): Promise<void> {
  const found = await readRecord(ctx, project, projectId)
  const leads = [found.sponsorId, found.managerId]
  const self = ctx.actor.personId
  if (!leads.includes(self) && !ctx.actor.isOwner) throw refusal(controlRefusals, 'performance_review.leads_only', {})
  if (aboutId === self && leads.some(lead => lead !== self))
    throw refusal(controlRefusals, 'performance_review.own', {}, { field: 'personId' })
}
