import { makeDataFolder } from '../../data-folder.ts'
import type { Database, OpenOptions } from '../database.ts'
import { addressFor, roles } from './address.ts'
import { type Cluster, ensureCluster } from './cluster.ts'
import { enterFolder, type Held } from './enter-folder.ts'
import { leaveFolder } from './hold-folder.ts'
import { keepHeld } from './keep-held.ts'
import { refuseReplaced } from './refuse-replaced.ts'
import { stopServer } from './stop-server.ts'

/** The PostgreSQL that comes with the program, with its files in the data folder. */
export async function openEmbedded(dataDir: string, { alone = false }: OpenOptions): Promise<Database> {
  makeDataFolder(dataDir)
  const cluster = await ensureCluster(dataDir)
  const held = await enterFolder(cluster, alone)
  const keeper = keepHeld(held, former => {
    refuseReplaced(cluster)
    return enterFolder(cluster, alone, former.server)
  })
  let stopping: Promise<void> | undefined
  return {
    kind: 'embedded',
    owner: addressFor(held.address, roles.owner, cluster.passwords.owner),
    app: addressFor(held.address, roles.app, cluster.passwords.app),
    appRole: roles.app,
    stop: () => {
      stopping ??= keeper.stop().then(last => leave(cluster, last))
      return stopping
    },
  }
}

/** The last user ends the server; while another command works on it, it goes on. */
async function leave(cluster: Cluster, { holder }: Held): Promise<void> {
  const last = await leaveFolder(holder).catch(() => false)
  await holder.end().catch(() => {})
  if (last) await stopServer(cluster)
}
