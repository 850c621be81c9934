import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Cluster } from './cluster.ts'
import { newPasswords, writePasswords } from './passwords.ts'
import { refuseReplaced } from './refuse-replaced.ts'

test('a program does not go on with a database that another start has made in the place of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yingce-replaced-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const passwords = newPasswords()
  const cluster = { dataDir: folder, folder, passwords } as Cluster
  const make = (theirs = passwords) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'PG_VERSION'), '18\n')
    writePasswords(folder, theirs)
  }
  make()
  expect(() => refuseReplaced(cluster)).not.toThrow()
  rmSync(folder, { recursive: true })
  expect(() => refuseReplaced(cluster)).toThrow(/removed or replaced/)
  make(newPasswords())
  expect(() => refuseReplaced(cluster)).toThrow(/removed or replaced/)
})
