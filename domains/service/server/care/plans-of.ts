import type { Context } from '#kernel/command/context.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { carePlan } from '../../contract.ts'
import type { CarePlan } from '../require-state.ts'

/** Service belongs to the whole project, whichever iteration it began in. */
export const WHOLE = { upTo: 10_000 }

/** The care plans of a project, the newest first. */
export async function plansOf(ctx: Context, projectId: string): Promise<CarePlan[]> {
  return (await recordsInProject(ctx, carePlan, projectId, WHOLE)).toReversed()
}
