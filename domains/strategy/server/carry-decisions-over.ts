import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { Subscriber } from '#kernel/event/event.ts'
import { decision } from '../contract.ts'
import { copyDecisions } from './copy-decisions.ts'
import type { Decision } from './require-state.ts'

/** When a project loops back, its decisions go along as drafts that have to be decided and approved again. */
export const carryDecisionsOver: Subscriber = {
  on: 'project.looped_back',
  when: 'inside',
  run: async (ctx, event) => {
    const { projectId, from, to } = event.payload as { projectId: string; from: number; to: number }
    const latest = await latestVersions(ctx, projectId, from)
    await copyDecisions(ctx, latest, { projectId, iteration: to }, 'carried_over')
  },
}

/** Of each line of versions the last one in the iteration, be it decided or not. */
async function latestVersions(ctx: Context, projectId: string, iteration: number): Promise<Decision[]> {
  const table = tableOf(decision)
  const here = and(eq(table.projectId, projectId), eq(table.iteration, iteration), isNull(table.deletedAt))
  const all = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), here))
    .orderBy(asc(table.id))
  const replaced = new Set(all.map(one => one.previousId))
  return all.filter(one => !replaced.has(one.id) && one.state !== 'superseded')
}
