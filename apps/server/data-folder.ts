import { mkdirSync } from 'node:fs'
import { orDiskProblem } from './disk-problem.ts'

/**
 * Makes the data folder. What is secret in it has a mode of its own; root lets others pass through, since PostgreSQL
 * refuses to run as root and has to reach its part as another user.
 */
export function makeDataFolder(dataDir: string): void {
  const asRoot = process.getuid?.() === 0
  try {
    mkdirSync(dataDir, { recursive: true, mode: asRoot ? 0o711 : 0o700 })
  } catch (error) {
    orDiskProblem(error, dataDir)
  }
}
