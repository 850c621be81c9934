import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { findRecord } from '#kernel/query/read.ts'
import { project, stage } from '../contract.ts'
import { frozenPlaybooks } from './frozen-playbooks.ts'

/** The stage, where its gate asks for what the check judges, in the playbook that the project runs on; else null. */
export async function stageAsking(
  ctx: Context,
  stageId: string | null | undefined,
  check: string,
): Promise<RecordOf<typeof stage> | null> {
  const found = stageId ? await findRecord(ctx, stage, stageId) : null
  const owner = found && (await findRecord(ctx, project, found.projectId))
  if (!owner) return null
  const playbook = (await frozenPlaybooks(ctx, [owner.playbookVersionId])).get(owner.playbookVersionId)
  const criteria = playbook?.stages.find(one => one.id === found.key)?.criteria ?? []
  return criteria.some(criterion => criterion.check === check) ? found : null
}
