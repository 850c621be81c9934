import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeSocketFolder, refuseForeignSocket } from './socket-folder.ts'

test('a folder that we made is short, ours alone, and trusted', () => {
  const folder = removed(makeSocketFolder())
  expect(Buffer.byteLength(join(folder, '.s.PGSQL.5432'))).toBeLessThan(104)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(() => refuseForeignSocket(folder)).not.toThrow()
})

test('a folder that others may enter is refused', () => {
  const folder = removed(makeSocketFolder())
  chmodSync(folder, 0o755)
  expect(() => refuseForeignSocket(folder)).toThrow(/belongs to another user or is open to others/)
})

test('a link to a folder of ours is refused: somebody else may turn it', () => {
  const link = join(removed(mkdtempSync(join(tmpdir(), 'yingce-link-'))), 'link')
  symlinkSync(removed(makeSocketFolder()), link)
  expect(() => refuseForeignSocket(link)).toThrow(/belongs to another user/)
})

test('a folder of another user is refused', () => {
  const folder = removed(makeSocketFolder())
  const stranger = { uid: statSync(folder).uid + 1, gid: 0 }
  expect(() => refuseForeignSocket(folder, stranger)).toThrow(/belongs to another user/)
})

function removed(folder: string): string {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
