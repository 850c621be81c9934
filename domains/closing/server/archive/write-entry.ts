import { project } from '#domains/process/contract.ts'
import { frozenPlaybooks, keepsDeliverable } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { cut } from '#kernel/entity/cut.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { archiveEntry, closingRefusals } from '../../contract.ts'
import { deliverableKey, isFiled } from './deliverable-key.ts'

export type ArchiveEntry = RecordOf<typeof archiveEntry>

interface Where {
  readonly projectId: string
  readonly stageKey: string
  readonly deliverable: string
}

type Said = Pick<ArchiveEntry, 'state' | 'location' | 'number' | 'reason'>

/** Says of a deliverable where it is, or why there is nothing of it: anew, or in place of what was said before. */
export async function writeEntry(ctx: Context, where: Where, said: Said): Promise<ArchiveEntry> {
  requireCreate(ctx, archiveEntry, where.projectId)
  const name = await nameOf(ctx, where)
  const place = await openPlace(ctx, where.projectId)
  // Two at once would each find no entry.
  await takeTurn(ctx, `archive ${where.projectId}`)
  const entries = await recordsInProject(ctx, archiveEntry, where.projectId, { upTo: place.iteration })
  const known = entries.find(one => one.stageKey === where.stageKey && one.deliverable === where.deliverable)
  const how = { action: said.state === 'filed' ? 'filed' : 'exempted', note: said.reason }
  if (known) return changeRecord(ctx, archiveEntry, known, said, how)
  return insertRecord(ctx, archiveEntry, { ...where, ...place, ...said, name: cut(name, 200) }, how)
}

/** What the project's own playbook calls it. */
async function nameOf(ctx: Context, { projectId, stageKey, deliverable }: Where): Promise<string> {
  const { playbookVersionId } = await readRecord(ctx, project, projectId)
  const playbook = (await frozenPlaybooks(ctx, [playbookVersionId])).get(playbookVersionId)
  const made = playbook?.stages.find(stage => stage.id === stageKey)?.deliverables.filter(isFiled) ?? []
  const found = made.find(one => keepsDeliverable(one.type) && deliverableKey(one) === deliverable)
  if (!found) throw refusal(closingRefusals, 'archive.unknown_deliverable', { stageKey, deliverable })
  return found.label[ctx.locale]
}
