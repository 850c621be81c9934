import type { Config } from '#kernel/config.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { folderStore } from '#kernel/files/folder-store.ts'

/** Where FILES_URL says that files lie. */
export function openFiles(config: Config): FileStore {
  if ('folder' in config.files) return folderStore(config.files.folder)
  throw startupProblem(exitCodes.configuration, {
    zh: '此版本还不能把文件存到 s3://，请让 FILES_URL 指向一个文件夹（多个节点可用共享文件夹）。',
    en: 'This version cannot keep files in s3:// yet. Let FILES_URL name a folder (a shared one for several nodes).',
  })
}
