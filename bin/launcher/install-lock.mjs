import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root, say } from './ground.mjs'

// Outside node_modules, which npm empties. The holder touches the file every second: a lock that nobody touches
// belongs to a process that died. Process numbers would not do, they mean nothing across containers.
const folder = join(root, '.cache')
const lock = join(folder, 'install.lock')
const STALE_AFTER_MS = 10_000

export async function withInstallLock(work) {
  mkdirSync(folder, { recursive: true })
  await take()
  const beat = setInterval(touch, 1000)
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.removeListener('exit', release)
    release()
  }
}

async function take() {
  for (let tries = 0; !tryTake(); tries++) {
    if (tries === 1)
      say({ zh: '另一个进程正在安装软件包，请稍候……', en: 'Another process is installing packages, waiting ...' })
    removeStale()
    await sleep(200)
  }
}

function tryTake() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Renaming first: of several waiting processes one succeeds, and none removes a lock taken in the meantime. */
function removeStale() {
  try {
    if (Date.now() - statSync(lock).mtimeMs < STALE_AFTER_MS) return
    const aside = `${lock}.${process.pid}`
    renameSync(lock, aside)
    rmSync(aside, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function touch() {
  const now = new Date()
  try {
    utimesSync(lock, now, now)
  } catch {
    // A lock that vanished while we work is no reason to stop working.
  }
}
