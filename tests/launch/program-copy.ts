import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './product.ts'

const NOT_COPIED = new Set(['.git', '.cache', 'data', 'node_modules'])

/** This program in a folder that only its owner can enter. What is installed is linked, not copied, where that can be. */
export function copyProgram(owner?: { uid: number; gid: number }): string {
  const copy = mkdtempSync(join(tmpdir(), 'yingce-closed-'))
  for (const name of readdirSync(ROOT))
    if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  if (owner) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy])
  copyPackages(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  chmodSync(copy, 0o700)
  return copy
}

/** Hard links are quick; they end at the border of a file system, and partly made copies are made anew. */
function copyPackages(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    if (existsSync(to)) execFileSync('rm', ['-rf', to])
    execFileSync('cp', ['-a', from, to])
  }
}
