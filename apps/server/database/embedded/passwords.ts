import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orDiskProblem } from '../../disk-problem.ts'

export interface Passwords {
  readonly admin: string
  readonly owner: string
  readonly app: string
}

/** They lie inside the cluster, so that both appear at once and are never parted. */
const FILE = 'passwords.json'

export function newPasswords(): Passwords {
  return { admin: password(), owner: password(), app: password() }
}

export function writePasswords(clusterFolder: string, passwords: Passwords): void {
  writeFileSync(join(clusterFolder, FILE), JSON.stringify(passwords), { mode: 0o600 })
}

export function readPasswords(clusterFolder: string): Passwords {
  const file = join(clusterFolder, FILE)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  } catch (error) {
    return orDiskProblem(error, file)
  }
}

function password(): string {
  return randomBytes(24).toString('base64url')
}
