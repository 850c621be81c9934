import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#kernel/config.ts'
import { makeDataFolder } from './data-folder.ts'
import { orDiskProblem } from './disk-problem.ts'

export type ServerConfig = Config & { readonly secretKey: string }

/** The configuration with its secret: SECRET_KEY, else one that is made once and kept in the data folder. */
export function withSecretKey(config: Config): ServerConfig {
  return { ...config, secretKey: config.secretKey ?? keptKey(config.dataDir) }
}

function keptKey(dataDir: string): string {
  const file = join(dataDir, 'secret-key')
  return read(file) ?? make(dataDir, file)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    return orDiskProblem(error, file)
  }
}

/** Of two processes that start at once the first one's key holds: it appears whole or not at all. */
function make(dataDir: string, file: string): string {
  makeDataFolder(dataDir)
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
    publish(draft, file)
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    return orDiskProblem(error, file)
  }
}

/** Some file systems know no links; there the last of the two wins. */
function publish(draft: string, file: string): void {
  try {
    linkSync(draft, file)
    unlinkSync(draft)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') unlinkSync(draft)
    else renameSync(draft, file)
  }
}
