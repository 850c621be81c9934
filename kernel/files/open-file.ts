import type { Readable } from 'node:stream'
import type { Context, Runtime } from '../command/context.ts'
import { findRecord, notFound } from '../query/read.ts'
import { file } from './file.ts'
import { fileKey } from './file-store.ts'
import type { FileRecord } from './receive-file.ts'

export type { FileRecord } from './receive-file.ts'

/** A file as it was brought: its owner's alone. To whom it is given to read, a record of the project says. */
export async function readFile(ctx: Context, id: string): Promise<FileRecord> {
  const found = await findRecord(ctx, file, id)
  if (found?.ownerId === ctx.actor.personId) return found
  throw notFound(ctx, file)
}

/** The bytes of a file whose reading has been judged. */
export function openFile(runtime: Runtime, workspaceId: string, record: Pick<FileRecord, 'id'>): Readable {
  return runtime.files.read(fileKey(workspaceId, record.id))
}
