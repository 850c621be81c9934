import { isTest, type SourceFile } from './source-file.ts'

/**
 * The demonstration is told through the product's routes: its story knows itself and the calendar, so it can do nothing
 * that a person could not do. Only the server reads it.
 */
export function demoKnowsRoutesOnly(files: readonly SourceFile[]): string[] {
  return files
    .filter(file => !isTest(file))
    .flatMap(({ path, imports }) => imports.map(({ target }) => judge(path, target)).filter(fault => fault !== null))
}

function judge(path: string, target: string): string | null {
  const told = path.startsWith('demo/')
  const knows = target.startsWith('demo/')
  if (told && !knows && !target.startsWith('engines/scheduling/')) return `${path} imports ${target}`
  if (!told && knows && !path.startsWith('apps/server/demo/')) return `${path} imports ${target}`
  return null
}
