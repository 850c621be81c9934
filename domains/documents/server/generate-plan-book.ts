import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { fileKey } from '#kernel/files/file-store.ts'
import { mayCreate, scopeOf } from '#kernel/policy/scope.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { documentsContract, planBook } from '../contract.ts'
import { renderDocx } from '../docx/render.ts'
import { gapsOf, planBookModel, planBookName } from '../plan-book/plan-book.ts'
import { readFacts } from './read-facts.ts'

/** Writes the next version of the plan book from the records as they are now. */
export const generatePlanBook = command(documentsContract.generatePlanBook, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, input) => {
    const record = await readRecord(ctx, project, input.projectId)
    requireWriter(ctx, record.id)
    const { iteration } = await openPlace(ctx, record.id)
    const language = input.language ?? 'zh'
    const facts = await readFacts(ctx, record, { language, number: await nextNumber(ctx, record.id, iteration) })
    const model = planBookModel(facts)
    const kept = await keepFile(ctx, await renderDocx(model))
    const gaps = gapsOf(model)
    return insertRecord(
      ctx,
      planBook,
      {
        ...{ projectId: record.id, iteration, name: planBookName(facts), number: facts.number, language },
        ...{ ...kept, gapCount: gaps.length, gaps },
      },
      { action: 'generated' },
    )
  },
})

function requireWriter(ctx: Context, projectId: string): void {
  if (mayCreate(ctx.actor, planBook, projectId)) return
  throw refusal(kernelRefusals, 'right.missing', { reason: scopeOf(ctx.actor, planBook, 'write').reason[ctx.locale] })
}

/** Versions count on through the iterations of a project. */
async function nextNumber(ctx: Context, projectId: string, iteration: number): Promise<number> {
  const earlier = await recordsInProject(ctx, planBook, projectId, { upTo: iteration })
  return Math.max(0, ...earlier.map(one => one.number)) + 1
}

async function keepFile(ctx: Context, bytes: Uint8Array): Promise<{ fileId: string; sha256: string }> {
  const fileId = ctx.newId('fil')
  await ctx.runtime.files.write(fileKey(ctx.actor.workspaceId, fileId), Readable.from([Buffer.from(bytes)]))
  return { fileId, sha256: createHash('sha256').update(bytes).digest('hex') }
}
