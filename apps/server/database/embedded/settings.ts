import { appendFileSync, chownSync, readFileSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'

export interface Listening {
  readonly socketFolder: string
  readonly port: number
}

const FILE = 'yingce.conf'

/**
 * Written at each start into a file of our own. What a person puts into postgresql.conf holds as long as it is not said
 * here; ALTER SYSTEM overrides both.
 */
export function writeSettings(cluster: Cluster, listening: Listening): void {
  const file = join(cluster.folder, FILE)
  writeFileSync(
    file,
    Object.entries(settings(listening))
      .map(([name, value]) => `${name} = '${value}'\n`)
      .join(''),
    { mode: 0o600 },
  )
  if (cluster.user) chownSync(file, cluster.user.uid, cluster.user.gid)
  include(join(cluster.folder, 'postgresql.conf'))
}

function settings({ socketFolder, port }: Listening) {
  return {
    listen_addresses: socketFolder ? '' : '127.0.0.1',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port,
    max_connections: 100,
    shared_buffers: `${sharedBuffersMb()}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    // Short statements are ours; compiling them takes longer than running them.
    jit: 'off',
    fsync: 'on',
    full_page_writes: 'on',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
}

/** A sixteenth of the memory, since the app and a browser want theirs: 256 MB on a laptop with 4 GB, at most 1 GB. */
function sharedBuffersMb(): number {
  return Math.min(1024, Math.max(128, Math.round(totalmem() / 16 / 1024 / 1024)))
}

function include(file: string): void {
  const line = `include_if_exists = '${FILE}'\n`
  if (!readFileSync(file, 'utf8').includes(line)) appendFileSync(file, line)
}
