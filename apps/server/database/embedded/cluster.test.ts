import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { ensureCluster } from './cluster.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'yingce-cluster-'))
  chmodSync(dataDir, 0o711)
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
})

test('a cluster of another major version is left alone', async () => {
  mkdirSync(join(dataDir, 'pg'))
  writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '15\n')
  await expect(ensureCluster(dataDir)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/was made by PostgreSQL 15, this program brings PostgreSQL 18/),
  })
})

test('a cluster that lies elsewhere and is gone is not replaced by an empty one', async () => {
  writeFileSync(join(dataDir, 'pg.location'), join(dataDir, 'gone'))
  await expect(ensureCluster(dataDir)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/no database is there/),
  })
})

test('other files in its place are not touched', { timeout: 30_000 }, async () => {
  mkdirSync(join(dataDir, 'pg'))
  writeFileSync(join(dataDir, 'pg', 'notes.txt'), 'mine')
  await expect(ensureCluster(dataDir)).rejects.toMatchObject({
    exitCode: 6,
    message: expect.stringMatching(/other files are in its place/),
  })
})
