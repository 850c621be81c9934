import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileStore } from '#kernel/files/file-store.ts'
import { folderStore } from '#kernel/files/folder-store.ts'

/** A real folder for the files of one test process; removed when the process ends. */
export function testFiles(): FileStore {
  folder ??= makeFolder()
  return folderStore(folder)
}

let folder: string | undefined

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'yc-files-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}
