import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '#kernel/config.ts'
import { withSecretKey } from './secret-key.ts'

const GIVEN = 'a key that was given, long enough'

test('a secret that is given is used and not written down', () => {
  const DATA_DIR = join(folder(), 'data')
  expect(withSecretKey(readConfig({ DATA_DIR, SECRET_KEY: GIVEN })).secretKey).toBe(GIVEN)
  expect(statSync(DATA_DIR, { throwIfNoEntry: false })).toBeUndefined()
})

test('without one it is made once, long, and readable for its owner only', () => {
  const DATA_DIR = join(folder(), 'data')
  const { secretKey } = withSecretKey(readConfig({ DATA_DIR }))
  expect(secretKey.length).toBeGreaterThanOrEqual(32)
  expect(statSync(join(DATA_DIR, 'secret-key')).mode & 0o777).toBe(0o600)
  expect(withSecretKey(readConfig({ DATA_DIR })).secretKey).toBe(secretKey)
  expect(withSecretKey(readConfig({ DATA_DIR: join(folder(), 'data') })).secretKey).not.toBe(secretKey)
})

test('one that is kept is never overwritten', () => {
  const DATA_DIR = folder()
  writeFileSync(join(DATA_DIR, 'secret-key'), `${GIVEN}\n`)
  expect(withSecretKey(readConfig({ DATA_DIR })).secretKey).toBe(GIVEN)
  expect(readFileSync(join(DATA_DIR, 'secret-key'), 'utf8')).toBe(`${GIVEN}\n`)
})

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'yingce-secret-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
