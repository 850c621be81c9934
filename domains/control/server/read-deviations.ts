import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { controlContract, correctiveAction } from '../contract.ts'
import { isAnswered } from '../rules/is-answered.ts'
import { liveDeviations } from './live-deviations.ts'
import { readBaselines } from './read-baselines.ts'
import { requireReadings } from './require-readings.ts'

/** What is further from the baseline than it may be, and what is done about it. */
export const readDeviations = query(controlContract.deviations, {
  allow: whoMay('read', 'control'),
  run: async (ctx, input) => {
    const record = await readRecord(ctx, project, input.projectId)
    requireReadings(ctx, record.id)
    const of = { projectId: record.id, iteration: input.iteration ?? record.iteration }
    const [baseline] = await readBaselines(ctx, of)
    const { facts, found } = await liveDeviations(ctx, of)
    const actions = await recordsInProject(ctx, correctiveAction, of.projectId, { only: of.iteration })
    const items = (found ?? []).map(one => ({
      ...one,
      answered: isAnswered(one, facts, ctx.today),
      actions: actions.filter(action => action.state !== 'dropped' && action.deviationKey === one.key),
    }))
    const shown = new Set(items.flatMap(one => one.actions.map(action => action.id)))
    const others = actions.filter(action => !shown.has(action.id))
    return { iteration: of.iteration, on: ctx.today, baseline: baseline ?? null, items, others }
  },
})
