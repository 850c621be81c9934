import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileStore } from '#kernel/files/file-store.ts'
import { folderStore } from '#kernel/files/folder-store.ts'

/** A real store for the files of one test process. */
export function testFiles(): FileStore {
  return folderStore(filesFolder())
}

let folder: string | undefined

/** Where that store lies; removed when the process ends. */
export function filesFolder(): string {
  folder ??= makeFolder()
  return folder
}

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'yc-files-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}
