import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Open to pass through: as root the database runs as another user, and would otherwise lie where nobody removes it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yc-bench-'))
  chmodSync(folder, 0o711)
  return folder
}
