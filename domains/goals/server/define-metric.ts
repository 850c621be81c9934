import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { goalsContract, metric } from '../contract.ts'
import { metricMeaning } from './metric-meaning.ts'

/** Adds a key figure to the workspace. */
export const defineMetric = command(goalsContract.defineMetric, {
  allow: whoMay('write', 'goals'),
  run: async (ctx, { name, definition, source, rhythm, parentId, ...given }) => {
    requireCreate(ctx, metric)
    const plain = { name, definition, source, parentId, rhythm: rhythm ?? 'month' }
    return insertRecord(ctx, metric, { ...plain, ...metricMeaning(given, ctx.locale) }, { action: 'defined' })
  },
})
