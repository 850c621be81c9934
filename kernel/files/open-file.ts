import type { Readable } from 'node:stream'
import type { Context, Runtime } from '../command/context.ts'
import { findRecord, readRecord } from '../query/read.ts'
import { file } from './file.ts'
import { fileKey } from './file-store.ts'
import type { FileRecord } from './receive-file.ts'

export type { FileRecord } from './receive-file.ts'

/** A file that the person may read: an own one, or one within reach of their right on documents. */
export async function readFile(ctx: Context, id: string): Promise<FileRecord> {
  const own = await findRecord(ctx, file, id)
  return own && own.ownerId === ctx.actor.personId ? own : readRecord(ctx, file, id)
}

/** The bytes of a file whose reading has been judged. */
export function openFile(runtime: Runtime, workspaceId: string, record: Pick<FileRecord, 'id'>): Readable {
  return runtime.files.read(fileKey(workspaceId, record.id))
}
