import type { Context } from '#kernel/command/context.ts'
import { groundOf } from './approval-ground.ts'
import { loadProject } from './load-project.ts'

/** Is the person the only one who works in the project, in a workspace whose owner lets one person decide alone? */
export async function worksAlone(ctx: Context, projectId: string): Promise<boolean> {
  const { holders, soleHolderAllowed } = groundOf(await loadProject(ctx, projectId))
  const workers = new Set(holders.filter(one => one.role !== 'observer').map(one => one.personId))
  return soleHolderAllowed && workers.size === 1 && workers.has(ctx.actor.personId)
}
