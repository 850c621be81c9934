import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What failed, by name. */
  readonly failures: readonly string[]
}

export const ROOT = resolve(import.meta.dirname, '..')
const NONE: Count = { passed: 0, failed: 0, skipped: 0, failures: [] }
const failed = (name: string): Count => ({ ...NONE, failed: 1, failures: [name] })

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
  const count = existsSync(report) ? countOf(report) : NONE
  rmSync(folder, { recursive: true, force: true })
  return ok || count.failed > 0 ? count : sum([count, failed(`${projects.join(' and ')}: outside of a test`)])
}

/** What failed, once more, and the last line that people and programs look at; anything but a clean run ends with an error. */
export function finish(counts: readonly Count[]): never {
  const { passed, failed, skipped, failures } = sum(counts)
  for (const failure of failures) process.stdout.write(`\nfailed: ${failure}\n`)
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  process.exit(failed === 0 ? 0 : 1)
}

function runTool(name: string, tool: string, args: readonly string[]): Count {
  title(name)
  return launch(tool, args) ? { ...NONE, passed: 1 } : failed(name)
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
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

function countOf(file: string): Count {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOf),
  }
}

/** The tests of a file that failed, each with its reason; the file itself where it did not load. */
function failuresOf({ name, status, message, assertionResults }: Report['testResults'][number]): string[] {
  const file = relative(ROOT, name)
  const tests = assertionResults.filter(one => one.status === 'failed')
  if (tests.length === 0) return status === 'failed' ? [`${file}\n${message}`] : []
  return tests.map(one => `${file}: ${one.fullName}\n${ownLines(one.failureMessages.join('\n'))}`)
}

function ownLines(text: string): string {
  const lines = text.split('\n').filter(line => !line.includes('node_modules'))
  return lines.join('\n')
}

function sum(counts: readonly Count[]): Count {
  const add = (key: Exclude<keyof Count, 'failures'>) => counts.reduce((total, count) => total + count[key], 0)
  const failures = counts.flatMap(count => count.failures)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped'), failures }
}

function title(text: string): void {
  process.stdout.write(`\n--- ${text}\n`)
}
