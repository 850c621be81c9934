import type { Context } from '#kernel/command/context.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { requirementDocument } from '../../requirements-contract.ts'
import type { RequirementDocument } from './require-state.ts'

/** Requirements belong to the whole project, whatever its iteration. */
export const EVERY_ITERATION = { upTo: 1_000_000 } as const

/** Every version of a project's requirement document, the newest first. */
export async function versionsOf(ctx: Context, projectId: string): Promise<RequirementDocument[]> {
  const found = await recordsInProject(ctx, requirementDocument, projectId, EVERY_ITERATION)
  return found.toSorted((a, b) => b.number - a.number)
}
