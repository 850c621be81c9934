import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
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
    const npm = npmStart(env)
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

test('a second start takes up what the first has made and makes nothing anew', async () => {
  const env = { PORT: String(await freePort()), DATA_DIR: dataFolder() }
  await startAndEnd(env)
  const made = () => [join(ROOT, 'dist/web.sources'), join(databaseFolder(env.DATA_DIR), 'PG_VERSION')].map(madeAt)
  const before = made()
  await startAndEnd(env)
  expect(made()).toEqual(before)
})

const madeAt = (path: string) => statSync(path).mtimeMs

async function startAndEnd(env: { PORT: string; DATA_DIR: string }): Promise<void> {
  const npm = npmStart(env)
  await until(async () => (await fetch(`http://127.0.0.1:${env.PORT}/healthz`)).ok)
  npm.kill('SIGTERM')
  await until(async () => runningPostmaster(databaseFolder(env.DATA_DIR)) === undefined)
}

/** With these variables and none of the test tool's, which has a BASE_URL of its own. */
function npmStart(env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env
  return spawn('npm', ['start'], { cwd: ROOT, env: { PATH, HOME, ...env }, stdio: 'ignore' })
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    if (await done().catch(() => false)) return
    await sleep(20)
  }
  throw new Error('waited in vain')
}
