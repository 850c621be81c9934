import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { expectSentence } from './expect-sentence.ts'
import { ROOT } from './product.ts'

const LAUNCH = join(ROOT, 'bin', 'launch.mjs')

describe('the launcher, once everything is installed', () => {
  test('runs a file with its arguments, its exit code and a Node that needs no build', () => {
    const { stdout, status } = launch([
      script('console.log(process.version, process.argv.slice(2)); process.exitCode = 7'),
      'a',
      'b c',
    ])
    expect(stdout).toMatch(/^v(2[4-9]|[3-9]\d)\..* \[ 'a', 'b c' \]\n$/)
    expect(status).toBe(7)
  })

  test('puts that Node first for every program that is started from there', () => {
    const file = script(
      "import { execSync } from 'node:child_process'\nconsole.log(process.version === execSync('node --version').toString().trim())",
    )
    expect(launch([file]).stdout).toBe('true\n')
  })

  test('runs the tools of the packages', () => {
    expect(launch(['--bin', 'tsc', '--version']).stdout).toMatch(/^Version \d/)
    const unknown = launch(['--bin', 'no-such-tool'])
    expect(unknown.status).toBe(1)
    expectSentence(unknown.stderr, /没有名为 no-such-tool 的工具/, /There is no tool named no-such-tool/)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('passes %s on and waits for the end', async signal => {
    const file = script(
      `process.on('${signal}', () => { console.log('ending'); process.exit(9) }); console.log('up'); setInterval(() => {}, 1000)`,
    )
    const child = spawn(process.execPath, [LAUNCH, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    const printed: string[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      printed.push(chunk.toString())
      if (printed.join('') === 'up\n') child.kill(signal)
    })
    const [code] = await once(child, 'close')
    expect(printed.join('')).toBe('up\nending\n')
    expect(code).toBe(9)
  })

  test('dies of the signal that its program died of', () => {
    expect(launch([script("process.kill(process.pid, 'SIGKILL')")]).signal).toBe('SIGKILL')
  })

  test('bin/yingce works through a link, from any folder', () => {
    const folder = temporary()
    symlinkSync(join(ROOT, 'bin', 'yingce'), join(folder, 'yingce'))
    const { stdout, status } = spawnSync('./yingce', ['--help'], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain('bin/yingce COMMAND')
    expect(stdout).not.toContain('undefined')
  })

  test('a Node that is too old is told which one is needed', () => {
    const pretend = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })"
    const { stderr, status } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${pretend}`, LAUNCH, 'x.ts'],
      { encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expectSentence(
      stderr,
      /需要 Node 20 或更新的版本，现在是 18\.20\.4/,
      /Node 20 or newer is needed, this is 18\.20\.4/,
    )
  })
})

function launch(args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [LAUNCH, ...args], { encoding: 'utf8' })
}

function script(text: string): string {
  const file = join(temporary(), 'script.mts')
  writeFileSync(file, text)
  return file
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yingce-launcher-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
