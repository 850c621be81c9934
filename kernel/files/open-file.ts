import type { Readable } from 'node:stream'
import type { Runtime } from '../command/context.ts'
import { fileKey } from './file-store.ts'
import type { FileRecord } from './receive-file.ts'

/** The bytes of a file whose reading has been judged. */
export function openFile(runtime: Runtime, workspaceId: string, record: Pick<FileRecord, 'id'>): Readable {
  return runtime.files.read(fileKey(workspaceId, record.id))
}
