import { project } from '#domains/process/contract.ts'
import { frozenPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { readRecord } from '#kernel/query/read.ts'
import { approved } from './checks/approved.ts'

/**
 * Who approves the plan book of a project: all of its decision makers where its playbook asks for them, else the
 * sponsor.
 */
export async function approversOf(ctx: Context, { projectId }: { projectId: string }) {
  const { playbookVersionId } = await readRecord(ctx, project, projectId)
  const playbooks = await frozenPlaybooks(ctx, [playbookVersionId])
  const criteria = playbooks.get(playbookVersionId)?.stages.flatMap(stage => stage.criteria) ?? []
  const all = criteria.some(one => one.check === approved.name && one.params.by === 'decision_makers')
  if (all) return { mode: 'all' as const, roles: ['decision_maker'] }
  return { mode: 'any' as const, roles: ['sponsor'] }
}
