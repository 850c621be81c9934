import { remapCampaigns } from '#domains/budget/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { insertRecords } from '#kernel/command/records.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { campaign } from '../contract.ts'
import { readCampaigns } from './read-campaigns.ts'
import type { Campaign } from './require-campaign-state.ts'

/** The next iteration begins with the campaigns of the last one as drafts, to be planned again; nothing of what happened. */
export const copyCampaigns: Subscriber = { on: 'project.looped_back', when: 'inside', run: copy }

async function copy(ctx: Context, { payload }: DomainEvent): Promise<void> {
  const { projectId, from, to } = payload as { projectId: string; from: number; to: number }
  const before = await readCampaigns(ctx, { projectId, iteration: from })
  const drafts = before.map(one => ({ projectId, iteration: to, ...draftOf(one) }))
  const after = await insertRecords(ctx, campaign, drafts, { action: 'copied', carries: true })
  const ids = new Map(before.map((one, index) => [one.id, after[index]?.id ?? '']))
  // The budget was copied just before, with its lines still on the campaigns of the last iteration.
  await remapCampaigns(ctx, { projectId, iteration: to }, ids)
}

function draftOf(one: Campaign) {
  const { name, goalId, audience, channel, message, metricId, kpiTarget, start, finish, budget, currency, ownerId } =
    one
  const plan = {
    name,
    goalId,
    audience,
    channel,
    message,
    metricId,
    kpiTarget,
    start,
    finish,
    budget,
    currency,
    ownerId,
  }
  return { ...plan, copiedFromId: one.id, toReplan: true }
}
