import type { Label } from '#kernel/entity/field.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'

const notAllowed: Label = { zh: '没有权限', en: 'permission denied' }

const reasons: Readonly<Record<string, Label>> = {
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '超出了磁盘配额', en: 'the disk quota is used up' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  ENOTEMPTY: { zh: '那里已有别的文件', en: 'other files are in its place' },
  EEXIST: { zh: '那里是文件，不是文件夹', en: 'there is a file in its place' },
}

/** Throws what the disk refused as a sentence; any other error as it is. */
export function orDiskProblem(error: unknown, path: string): never {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
  if (!reason) throw error
  throw startupProblem(exitCodes.disk, {
    zh: `无法使用 ${path}：${reason.zh}。可用 DATA_DIR 指定其他文件夹。`,
    en: `Cannot use ${path}: ${reason.en}. DATA_DIR may name another folder.`,
  })
}
