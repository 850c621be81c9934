import { isTest, type SourceFile } from './source-file.ts'

const LONGEST_FILE = 400
const LARGEST_PART = 600

/** Nobody reads a long file. `allowed` gives the reason of each exception. */
export function filesStaySmall(files: readonly SourceFile[], allowed: Readonly<Record<string, string>>): string[] {
  const tooLong = files
    .filter(file => file.lines > LONGEST_FILE && !allowed[file.path])
    .map(file => `${file.path} has ${file.lines} lines, more than ${LONGEST_FILE}`)
  const needless = Object.keys(allowed).filter(
    path => !files.some(file => file.path === path && file.lines > LONGEST_FILE),
  )
  return [...tooLong, ...needless.map(path => `${path} needs no exception`)]
}

/** A part of the kernel that grows is turning into a framework. Tests, comments and blank lines do not count. */
export function kernelPartsStaySmall(files: readonly SourceFile[]): string[] {
  const sizes = new Map<string, number>()
  for (const file of files.filter(file => file.path.startsWith('kernel/') && !isTest(file))) {
    const part = file.path.split('/').slice(0, 2).join('/')
    sizes.set(part, (sizes.get(part) ?? 0) + codeLines(file.text))
  }
  return [...sizes]
    .filter(([, lines]) => lines > LARGEST_PART)
    .map(([part, lines]) => `${part} has ${lines} lines, more than ${LARGEST_PART}`)
}

function codeLines(text: string): number {
  return text.split('\n').filter(line => !/^\s*($|\/\/|\/?\*|--)/.test(line)).length
}
