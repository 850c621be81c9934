import type { SourceFile } from './source-file.ts'

/** Files that need each other to load. Types do not count: they are gone by then; nor does what is loaded later. */
export function noImportCycle(files: readonly SourceFile[]): string[] {
  const needs = new Map(files.map(file => [file.path, needed(file)]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const next of needs.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of needs.keys()) visit(path, [])
  return cycles
}

function needed(file: SourceFile): string[] {
  return file.imports.filter(({ typeOnly, lazy }) => !typeOnly && !lazy).map(({ target }) => target)
}
