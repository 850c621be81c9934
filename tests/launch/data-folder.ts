import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { leftPostmaster, runningPostmaster } from '#apps/server/database/embedded/postmaster-file.ts'

/** A folder that is gone after the test, with whatever database still runs in it. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yingce-launch-'))
  chmodSync(folder, 0o711)
  onTestFinished(() => discard(folder))
  return folder
}

export function databaseFolder(dataDir: string): string {
  const pointer = join(dataDir, 'pg.location')
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(dataDir, 'pg')
}

export async function discard(dataDir: string): Promise<void> {
  const folder = databaseFolder(dataDir)
  const server = runningPostmaster(folder)
  const socketFolder = leftPostmaster(folder)?.socketFolder
  if (server) process.kill(server.pid, 'SIGINT')
  while (runningPostmaster(folder)) await sleep(20)
  for (const path of [folder, dataDir, socketFolder]) if (path) rmSync(path, { recursive: true, force: true })
}
