import type { Context } from '#kernel/command/context.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { recordDeviations } from './find-deviations.ts'

/** Whatever moves a campaign or its money may make a deviation, or end one. */
const CAUSES = [
  'campaign.started',
  'campaign.finished',
  'campaign.stopped',
  'campaign.reopened',
  'expense.approved',
] as const

/** Deviations are found as they arise; lateness that only time brings is found when somebody looks. */
export const watchDeviations: readonly Subscriber[] = CAUSES.map(on => ({ on, when: 'inside', run: look }))

async function look(ctx: Context, { projectId }: DomainEvent): Promise<void> {
  const place = projectId ? await ctx.runtime.placeOf(ctx, projectId) : null
  if (projectId && place?.open) await recordDeviations(ctx, { projectId, iteration: place.iteration })
}
