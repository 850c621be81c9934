import { changeRecord } from '#kernel/command/records.ts'
import type { Subscriber } from '#kernel/event/event.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { budgetLine } from '../contract.ts'

/** A project went over to another version of its playbook: what was planned for a stage goes along with it. */
export const followVersion: Subscriber = {
  on: 'project.version_changed',
  when: 'inside',
  run: async (ctx, { payload }) => {
    const { projectId, iteration, mapping } = payload as unknown as Moved
    if (mapping.length === 0) return
    for (const line of await recordsInProject(ctx, budgetLine, projectId, { upTo: iteration })) {
      const stageKey = mapping.find(one => one.from === line.stageKey)?.to
      if (stageKey !== undefined) await changeRecord(ctx, budgetLine, line, { stageKey })
    }
  },
}

interface Moved {
  readonly projectId: string
  readonly iteration: number
  readonly mapping: readonly { from: string; to: string }[]
}
