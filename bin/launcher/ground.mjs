import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

export function say({ zh, en }) {
  process.stderr.write(`${zh}\n${en}\n`)
}

export function fail(message, code = 1) {
  say(message)
  process.exit(code)
}

/** What a person can do about an error of the file system; undefined for errors that are no one's disk. */
export function diskProblem(error, path) {
  const reasons = {
    EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
    EACCES: { zh: '没有写入权限', en: 'this user may not write there' },
    EPERM: { zh: '没有写入权限', en: 'this user may not write there' },
    ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  }
  const reason = reasons[error.code]
  return reason && { zh: `无法写入 ${path}：${reason.zh}。`, en: `Cannot write to ${path}: ${reason.en}.` }
}
