import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const ROOT = resolve(import.meta.dirname, '..')
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }

/** Types of the server and, in a compiler run of their own without Node's, of the pages. */
export function checkTypes(): Count {
  const projects = ['tsconfig.json', 'tsconfig.web.json'].filter(
    file => file === 'tsconfig.json' || existsSync(join(ROOT, 'apps', 'web')),
  )
  return sum(projects.map(project => runTool(`types ${project}`, 'tsc', ['-p', project])))
}

export function checkLint(): Count {
  return runTool('lint', 'biome', ['check', '--error-on-warnings', '.'])
}

/** Runs projects of vitest.config.ts. What fails outside of a test (a file that does not load) counts as one failure. */
export function runTests(...projects: string[]): Count {
  title(projects.join(' and '))
  const folder = mkdtempSync(join(tmpdir(), 'yingce-report-'))
  const report = join(folder, 'report.json')
  const options = ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = launch('vitest', [...options, ...projects.map(name => `--project=${name}`)])
  const count = existsSync(report) ? countOf(report) : { passed: 0, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  return ok || count.failed > 0 ? count : sum([count, FAILED])
}

/** The last line that people and programs look at; anything but a clean run ends with an error. */
export function finish(counts: readonly Count[]): never {
  const { passed, failed, skipped } = sum(counts)
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  process.exit(failed === 0 ? 0 : 1)
}

function runTool(name: string, tool: string, args: readonly string[]): Count {
  title(name)
  return launch(tool, args) ? { passed: 1, failed: 0, skipped: 0 } : FAILED
}

function launch(tool: string, args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, ['bin/launch.mjs', '--bin', tool, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return status === 0
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

function countOf(file: string): Count {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function sum(counts: readonly Count[]): Count {
  const add = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

function title(text: string): void {
  process.stdout.write(`\n--- ${text}\n`)
}
