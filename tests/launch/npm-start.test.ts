import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runningPostmaster } from '#apps/server/database/embedded/postmaster-file.ts'
import { databaseFolder, dataFolder } from './data-folder.ts'
import { freePort } from './free-port.ts'
import { ROOT } from './product.ts'

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'npm start ends with npm, also by %s, and its database with it',
  async signal => {
    const env = { PORT: String(await freePort()), DATA_DIR: dataFolder() }
    const npm = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'ignore' })
    const url = `http://127.0.0.1:${env.PORT}/healthz`
    await until(async () => (await fetch(url)).ok)
    npm.kill(signal)
    await once(npm, 'exit')
    await until(() =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    )
    await until(async () => runningPostmaster(databaseFolder(env.DATA_DIR)) === undefined)
  },
)

test('a second start answers within 3 seconds', async () => {
  const env = { PORT: String(await freePort()), DATA_DIR: dataFolder() }
  const url = `http://127.0.0.1:${env.PORT}/healthz`
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const begin = performance.now()
    const npm = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'ignore' })
    await until(async () => (await fetch(url)).ok)
    times.push(performance.now() - begin)
    npm.kill('SIGTERM')
    await until(async () => runningPostmaster(databaseFolder(env.DATA_DIR)) === undefined)
  }
  expect(Math.min(...times.slice(1))).toBeLessThan(3000)
})

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    if (await done().catch(() => false)) return
    await sleep(20)
  }
  throw new Error('waited in vain')
}
