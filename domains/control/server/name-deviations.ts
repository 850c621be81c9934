import { foundTasks } from '#domains/plan/reads.ts'
import { project } from '#domains/process/contract.ts'
import { frozenPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { findRecord } from '#kernel/query/read.ts'
import type { Deviation } from '../contract.ts'

/** Tasks and stages of deviations under the names by which the reader knows them. */
export async function nameDeviations(
  ctx: Context,
  projectId: string,
  found: readonly Deviation[],
): Promise<Deviation[]> {
  const titles = await foundTasks(
    ctx,
    found.flatMap(one => one.taskId ?? []),
  )
  const stages = await stageNames(ctx, projectId)
  return found.map(one => {
    if (one.kind === 'task') return { ...one, title: titles.get(one.taskId ?? '') ?? one.title }
    return one.kind === 'stage' ? { ...one, title: stages.get(one.stageKey ?? '') ?? one.stageKey } : one
  })
}

async function stageNames(ctx: Context, projectId: string): Promise<ReadonlyMap<string, string>> {
  const record: RecordOf<typeof project> | null = await findRecord(ctx, project, projectId)
  const playbooks = await frozenPlaybooks(ctx, [record?.playbookVersionId ?? null])
  const stages = [...playbooks.values()].flatMap(playbook => playbook.stages)
  return new Map(stages.map(stage => [stage.id, stage.name[ctx.locale]]))
}
