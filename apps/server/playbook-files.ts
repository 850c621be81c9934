import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', '..', 'playbooks')

/** The playbooks that the product ships, in the order of their numbers. */
export function readPlaybookFiles(): { file: string; text: string }[] {
  const names = globSync('*.yaml', { cwd: FOLDER }).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return names.map(file => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }))
}
