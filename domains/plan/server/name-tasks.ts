import { frozenPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { type NamedTask, taskName } from '../rules/task-words.ts'

interface Found extends NamedTask {
  readonly playbookVersionId: string
}

/** Tasks under the names by which the reader knows them; their playbooks are read at once. */
export async function nameTasks<T extends Found>(ctx: Context, tasks: readonly T[]): Promise<T[]> {
  const playbooks = await frozenPlaybooks(
    ctx,
    tasks.map(one => one.playbookVersionId),
  )
  return tasks.map(one => {
    const { stages = [] } = playbooks.get(one.playbookVersionId) ?? {}
    return { ...one, title: taskName(one, stages, ctx.locale) }
  })
}
