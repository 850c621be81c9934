import type { Context } from '#kernel/command/context.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { budgetLine, fundingSource } from '../contract.ts'
import { type Budget, readLines, readSources } from './read-budgets.ts'

/** Copies lines and sources of one version into another, which may belong to a later iteration. Expenses stay. */
export async function copyContents(ctx: Context, fromId: string, to: Budget): Promise<void> {
  const place = { budgetId: to.id, projectId: to.projectId, iteration: to.iteration }
  const lines = await readLines(ctx, fromId)
  const sources = await readSources(ctx, fromId)
  const copiedLines = lines.map(({ item, category, campaignId, stageKey, month, amount, note, currency }) => ({
    ...place,
    ...{ item, category, campaignId, stageKey, month, amount, note, currency },
  }))
  const copiedSources = sources.map(({ name, amount, availableFrom, conditions, currency }) => ({
    ...place,
    ...{ name, amount, availableFrom, conditions, currency },
  }))
  await insertRecords(ctx, budgetLine, copiedLines, { action: 'copied', carries: true })
  await insertRecords(ctx, fundingSource, copiedSources, { action: 'copied', carries: true })
}
