import { changeRecord } from '#kernel/command/records.ts'
import type { Subscriber } from '#kernel/event/event.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { archiveEntry } from '../../contract.ts'

/** A stage has another id in the playbook's new version: what is filed of it stays filed. */
export const followVersion: Subscriber = {
  on: 'project.version_changed',
  when: 'inside',
  run: async (ctx, { payload }) => {
    const { projectId, iteration, renamed } = payload as unknown as Moved
    if (renamed.length === 0) return
    for (const entry of await recordsInProject(ctx, archiveEntry, projectId, { upTo: iteration })) {
      const stageKey = renamed.find(one => one.from === entry.stageKey)?.to
      if (stageKey !== undefined) await changeRecord(ctx, archiveEntry, entry, { stageKey })
    }
  },
}

interface Moved {
  readonly projectId: string
  readonly iteration: number
  readonly renamed: readonly { from: string; to: string }[]
}
