import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { file } from '#kernel/files/contract.ts'
import type { FileRecord } from '#kernel/files/open-file.ts'
import { findRecord, readRecord } from '#kernel/query/read.ts'
import { documentsContract, documentsRefusals, projectFile } from '../contract.ts'

/** Puts a file that the person has uploaded into a project, where all who read its documents find it. */
export const attachFile = command(documentsContract.attachFile, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, { projectId, fileId }) => {
    await readRecord(ctx, project, projectId)
    requireCreate(ctx, projectFile, projectId)
    const place = await openPlace(ctx, projectId)
    const { name, extension, size } = await ownUpload(ctx, fileId)
    return insertRecord(ctx, projectFile, { ...place, name, extension, size, fileId }, { action: 'attached' })
  },
})

/** Another person's upload is theirs to give away, whatever one may read. */
async function ownUpload(ctx: Context, id: string): Promise<FileRecord> {
  const found = await findRecord(ctx, file, id)
  if (found && found.ownerId === ctx.actor.personId) return found
  throw refusal(documentsRefusals, 'project_file.unknown', {}, { field: 'fileId' })
}
