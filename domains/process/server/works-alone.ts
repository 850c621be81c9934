import type { Context } from '#kernel/command/context.ts'
import { takesPart } from '#kernel/policy/takes-part.ts'
import { loadProject } from './load-project.ts'

/** Is the person the only one who works in the project, in a workspace whose owner lets one person decide alone? */
export async function worksAlone(ctx: Context, projectId: string): Promise<boolean> {
  const { team, soleHolderAllowed } = await loadProject(ctx, projectId)
  const [only, ...others] = team.filter(({ active, roles }) => active && takesPart(roles))
  return soleHolderAllowed && others.length === 0 && only?.personId === ctx.actor.personId
}
