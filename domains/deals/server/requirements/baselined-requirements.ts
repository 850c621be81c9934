import type { Context } from '#kernel/command/context.ts'
import { linesOf } from './lines-of.ts'
import type { RequirementDocument, RequirementLine } from './require-state.ts'
import { versionsOf } from './versions-of.ts'

export interface BaselinedRequirements {
  readonly document: RequirementDocument
  /** Those in scope, in the order of their numbers. */
  readonly lines: readonly RequirementLine[]
}

/** What a project goes by: its baseline's requirements in scope; null before there is one. The right is judged before. */
export async function baselinedRequirementsOf(ctx: Context, projectId: string): Promise<BaselinedRequirements | null> {
  const document = (await versionsOf(ctx, projectId)).find(one => one.state === 'baselined')
  if (!document) return null
  const lines = await linesOf(ctx, document.id)
  return { document, lines: lines.filter(line => line.state === 'included') }
}
