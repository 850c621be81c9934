import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { orDiskProblem } from './disk-problem.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const DIST = join(ROOT, 'dist')
const OUTPUT = join(DIST, 'web')
const STAMP = join(DIST, 'web.sources')

/** What may end up in the browser. More than does: a needless build costs seconds, a stale page costs trust. */
const SOURCES = ['apps/contract.ts', 'apps/web/**', 'domains/**', 'engines/**', 'kernel/**', 'package-lock.json']
const NOT_SOURCES = ['**/node_modules/**', '**/*.test.ts', '**/*.test.tsx', '**/server/**', '**/*.sql', '**/reads.ts']

/** Builds the pages when their sources have changed; writes nothing otherwise. */
export async function buildWeb(): Promise<void> {
  const sources = fingerprint()
  if (sources === builtFrom()) return
  process.stdout.write('正在构建网页…… · Building the pages ...\n')
  const draft = `${OUTPUT}.${process.pid}`
  try {
    mkdirSync(DIST, { recursive: true })
    await viteBuild(draft)
    putInPlace(draft)
    writeFileSync(STAMP, sources)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    orDiskProblem(error, DIST)
  }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: ROOT, exclude: NOT_SOURCES, withFileTypes: true }).filter(file =>
    file.isFile(),
  )
  for (const path of files.map(file => join(file.parentPath, file.name)).sort()) {
    hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function builtFrom(): string | undefined {
  return existsSync(join(OUTPUT, 'index.html')) && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined
}

function viteBuild(draft: string): Promise<void> {
  const args = [
    'bin/build-pages.mjs',
    'build',
    'apps/web',
    '--outDir',
    draft,
    '--emptyOutDir',
    '--configLoader',
    'native',
    '--logLevel',
    'warn',
  ]
  return new Promise((done, failed) => {
    const output: Buffer[] = []
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', chunk => output.push(chunk))
    child.stderr.on('data', chunk => output.push(chunk))
    child.once('error', failed)
    child.once('close', code => (code === 0 ? done() : failed(buildFailed(Buffer.concat(output).toString()))))
  })
}

/** Whole or not at all, also for an instance that is serving the former pages. */
function putInPlace(draft: string): void {
  const former = `${draft}.former`
  if (existsSync(OUTPUT)) renameSync(OUTPUT, former)
  renameSync(draft, OUTPUT)
  rmSync(former, { recursive: true, force: true })
}

function buildFailed(output: string) {
  return startupProblem(exitCodes.failed, {
    zh: `${output.trim()}\n网页没有构建成功，原因见上。`,
    en: 'The pages could not be built; the reason stands above.',
  })
}
