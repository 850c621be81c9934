import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { FileStore } from '#kernel/files/file-store.ts'
import { folderStore } from '#kernel/files/folder-store.ts'

/** A real store for the files of one test process. */
export function testFiles(): FileStore {
  return folderStore(filesFolder())
}

let folder: string | undefined

/** Where that store lies. */
export function filesFolder(): string {
  folder ??= mkdtempSync(join(inject('files'), 'store-'))
  return folder
}
