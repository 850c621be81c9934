import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { leftPostmaster, runningPostmaster } from './postmaster-file.ts'
import { processName } from './process-name.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yingce-pid-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

function write(pid: number, place = folder): void {
  const lines = [pid, '/data/pg', 1_795_000_000, 5432, '/tmp/yingce-abc', '', ' 123 456', 'ready   ']
  writeFileSync(join(place, 'postmaster.pid'), `${lines.join('\n')}\n`)
}

test('a folder in which no server ever ran has none', () => {
  expect(leftPostmaster(folder)).toBeUndefined()
  expect(runningPostmaster(folder)).toBeUndefined()
})

test('a server that was killed is not running, but tells where it was', () => {
  write(spawnSync(process.execPath, ['--version']).pid)
  expect(runningPostmaster(folder)).toBeUndefined()
  expect(leftPostmaster(folder)).toMatchObject({ port: 5432, socketFolder: '/tmp/yingce-abc', status: 'ready' })
})

// Elsewhere the system does not tell what a process is.
if (process.platform === 'linux') {
  test('a number that now belongs to another program is no server, and its file is out of the way', () => {
    write(process.pid)
    expect(runningPostmaster(folder)).toBeUndefined()
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false)
  })

  test('a server that works in another folder is not the one of this folder, which may be a copy', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'yingce-pid-'))
    copyFileSync('/bin/sleep', join(elsewhere, 'postgres'))
    const server = spawn(join(elsewhere, 'postgres'), ['30'], { cwd: elsewhere, stdio: 'ignore' })
    onTestFinished(() => {
      server.kill('SIGKILL')
      rmSync(elsewhere, { recursive: true, force: true })
    })
    await once(server, 'spawn')
    await expect.poll(() => processName(server.pid ?? 0)).toBe('postgres')
    write(server.pid ?? 0)
    expect(runningPostmaster(folder)).toBeUndefined()
    write(server.pid ?? 0, elsewhere)
    expect(runningPostmaster(elsewhere)).toMatchObject({ pid: server.pid })
  })
}
