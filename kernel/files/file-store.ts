import type { Readable } from 'node:stream'

/** Where the bytes of files lie: a folder, later also an object store. */
export interface FileStore {
  /** Keeps what flows in under the key, all of it or nothing. */
  readonly write: (key: string, bytes: Readable) => Promise<void>
  readonly read: (key: string) => Readable
  readonly remove: (key: string) => Promise<void>
  /** Removes everything of a workspace, whatever of it was kept. */
  readonly removeAll: (workspaceId: string) => Promise<void>
}

/** The key of a file's bytes. */
export function fileKey(workspaceId: string, fileId: string): string {
  return `${workspaceId}/${fileId.slice(-2)}/${fileId}`
}
