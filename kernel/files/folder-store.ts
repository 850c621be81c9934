import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from './file-store.ts'

const KEY = /^[a-z0-9_/]+$/

/** Files in a folder. A file appears under its name only when it is whole and on the disk. */
export function folderStore(folder: string): FileStore {
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new Error('not the key of a file')
    return join(folder, key)
  }
  return {
    write: async (key, bytes) => {
      const path = pathOf(key)
      const part = `${path}.part`
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      try {
        await pipeline(bytes, createWriteStream(part, { mode: 0o600, flush: true }))
        await rename(part, path)
        await flushFolder(dirname(path))
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    read: key => createReadStream(pathOf(key)),
    remove: key => rm(pathOf(key), { force: true }),
    removeAll: workspaceId => rm(pathOf(workspaceId), { recursive: true, force: true }),
  }
}

/** A renamed file is safe only when its folder has reached the disk too. Windows knows no such thing. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
