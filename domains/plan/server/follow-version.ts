import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { Subscriber } from '#kernel/event/event.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { task } from '../contract.ts'
import { plant, type Seeds } from './plant-tasks.ts'
import { writeDropped } from './write-task.ts'

interface Moved extends Seeds {
  readonly projectId: string
  readonly iteration: number
  readonly mapping: readonly { from: string; to: string }[]
  /** Tasks that nobody has begun and the new version does not ask for. */
  readonly dropped: readonly string[]
  readonly fromVersion: number
  readonly toVersion: number
}

/** A project went over to another version of its playbook: tasks go along with their stage, new ones come, idle ones go. */
export const followVersion: Subscriber = {
  on: 'project.version_changed',
  when: 'inside',
  run: async (ctx, { payload }) => {
    const moved = payload as unknown as Moved
    await followStages(ctx, moved)
    await plant(ctx, { projectId: moved.projectId, iteration: moved.iteration }, moved)
  },
}

async function followStages(
  ctx: Context,
  { projectId, iteration, mapping, dropped, ...versions }: Moved,
): Promise<void> {
  if (mapping.length === 0 && dropped.length === 0) return
  const note = NOTE[ctx.locale]
    .replace('{from}', String(versions.fromVersion))
    .replace('{to}', String(versions.toVersion))
  for (const record of await recordsInProject(ctx, task, projectId, { upTo: iteration })) {
    const stageKey = mapping.find(one => one.from === record.stageKey)?.to
    const kept = stageKey === undefined ? record : await changeRecord(ctx, task, record, { stageKey }, { note })
    if (dropped.includes(record.id)) await writeDropped(ctx, kept, note)
  }
}

const NOTE = {
  zh: '流程从版本 {from} 换到版本 {to}',
  en: 'The playbook changed from version {from} to version {to}',
}
