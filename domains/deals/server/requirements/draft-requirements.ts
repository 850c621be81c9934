import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord, insertRecords } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { requirementDocument, requirementLine, requirementsContract } from '../../requirements-contract.ts'
import { requirementsRefusals } from '../../requirements-refusals.ts'
import { linesOf } from './lines-of.ts'
import type { RequirementDocument } from './require-state.ts'
import { versionsOf } from './versions-of.ts'

/** Begins the requirement document; once there is a baseline, the version after it with the same lines, for a reason. */
export const draftRequirements = command(requirementsContract.draftRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { projectId, reason }) => {
    requireCreate(ctx, requirementDocument, projectId)
    const { name } = await readRecord(ctx, project, projectId)
    const place = await openPlace(ctx, projectId)
    // Two at once would write two first versions.
    await takeTurn(ctx, `requirements ${projectId}`)
    const [last] = await versionsOf(ctx, projectId)
    requireNext(last, reason)
    const words = { summary: last?.summary ?? null, finalScope: last?.finalScope ?? null }
    const made = await insertRecord(
      ctx,
      requirementDocument,
      {
        ...place,
        name: last?.name ?? cut(name, 200),
        number: (last?.number ?? 0) + 1,
        revisedBecause: reason ?? null,
        ...words,
      },
      { action: 'drafted', note: reason ?? null },
    )
    if (last) await copyLines(ctx, last, made)
    return made
  },
})

function requireNext(last: RequirementDocument | undefined, reason: string | undefined): void {
  if (!last) return
  const { number, state } = last
  if (state !== 'baselined') throw refusal(requirementsRefusals, 'requirement_document.in_work', { number })
  if (reason === undefined)
    throw refusal(requirementsRefusals, 'requirement_document.reason_needed', { number }, { field: 'reason' })
}

async function copyLines(ctx: Context, from: RequirementDocument, to: RequirementDocument): Promise<void> {
  const place = { projectId: to.projectId, iteration: to.iteration, documentId: to.id }
  const copies = (await linesOf(ctx, from.id)).map(
    ({ number, text, priority, criterion, source, state, excludedBecause, ownerId }) => ({
      ...{ number, text, priority, criterion, source, state, excludedBecause, ownerId, ...place },
    }),
  )
  await insertRecords(ctx, requirementLine, copies, { action: 'kept', carries: true })
}
