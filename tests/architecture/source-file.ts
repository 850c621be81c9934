import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

export interface Import {
  /** A path of this repository ('kernel/config.ts'), else the name as it is written ('node:fs', 'pg'). */
  readonly target: string
  /** Erased before it runs. */
  readonly typeOnly: boolean
  /** Loaded when it is reached, not with the file. */
  readonly lazy: boolean
}

export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
}

const SOURCES = ['apps', 'bench', 'bin', 'demo', 'domains', 'engines', 'kernel', 'migrations', 'tests'].map(
  folder => `${folder}/**/*.{ts,tsx,mjs,css,sql}`,
)
const GENERATED = ['**/node_modules/**', '**/dist/**', 'migrations/*.sql']

/** Every source file under a folder, `*.config.ts` at its top included. */
export function readSources(root: string): SourceFile[] {
  const paths = globSync([...SOURCES, '*.ts'], { cwd: root, exclude: GENERATED })
  return paths.map(path => sourceFile(path.replaceAll('\\', '/'), readFileSync(posix.join(root, path), 'utf8')))
}

export function sourceFile(path: string, text: string): SourceFile {
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: /\.(tsx?|mjs)$/.test(path) ? importsOf(path, text) : [],
  }
}

export function isTest({ path }: SourceFile): boolean {
  return /(^|\/)tests\//.test(path) || /\.test\.tsx?$/.test(path)
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]/gm
const LAZY = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/g

function importsOf(path: string, text: string): Import[] {
  const found = (pattern: RegExp, lazy: boolean) =>
    [...text.matchAll(pattern)].map(([, type, name = '']) => ({
      target: targetOf(path, name),
      typeOnly: type !== undefined,
      lazy,
    }))
  return [...found(STATIC, false), ...found(LAZY, true)]
}

function targetOf(from: string, name: string): string {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name)
  if (name.startsWith('#')) return name.slice(1)
  if (name.startsWith('@yingce/')) return `engines/${name.slice('@yingce/'.length)}.ts`
  return name
}
