import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { temporaryFolder } from './lib/temporary-folder.ts'

const LAUNCH = resolve(import.meta.dirname, '..', 'bin', 'launch.mjs')
const TRIES = 10

/** `launcher`: seconds that an empty program takes by itself and through the launcher, each the least of ten. Aim: 0.3 more. */
export async function run(): Promise<object> {
  const folder = temporaryFolder()
  try {
    const program = join(folder, 'empty.mts')
    writeFileSync(program, '')
    const [alone, launched] = [leastSeconds([program]), leastSeconds([LAUNCH, program])]
    return { alone, launched, more: round(launched - alone) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function leastSeconds(args: readonly string[]): number {
  const took = Array.from({ length: TRIES }, () => {
    const begin = performance.now()
    const { status } = spawnSync(process.execPath, args)
    if (status !== 0) throw new Error('the empty program ended with an error')
    return (performance.now() - begin) / 1000
  })
  return round(Math.min(...took))
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
