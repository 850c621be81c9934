import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { DomainEvent, Subscriber } from '#kernel/event/event.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord } from '#kernel/query/read.ts'
import { planBook } from '../contract.ts'
import { writeVersion } from './write-version.ts'

/**
 * The next iteration begins with the plan book's next version as a draft. It is written from the records that were
 * taken over before it, so that it says what they say; who approved the last one has not approved this one.
 */
export const carryPlanBookOver: Subscriber = { on: 'project.looped_back', when: 'inside', run: carryOver }

async function carryOver(ctx: Context, { payload }: DomainEvent): Promise<void> {
  const { projectId, from, to } = payload as { projectId: string; from: number; to: number }
  const all = await recordsInProject(ctx, planBook, projectId, { only: from })
  const before = all.findLast(one => one.state === 'approved') ?? all.at(-1)
  const record = await findRecord(ctx, project, projectId)
  if (!before || !record) return
  const { language, secrecy, id } = before
  await writeVersion(ctx, { ...record, iteration: to }, { language, secrecy, copiedFromId: id })
}
