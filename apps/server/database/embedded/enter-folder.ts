import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { connect } from '../connect.ts'
import { type Address, addressFor, addressOf, roles } from './address.ts'
import type { Cluster } from './cluster.ts'
import { ensureRunning } from './ensure-running.ts'
import { holdFolder, whileSettingUp } from './hold-folder.ts'
import type { Postmaster } from './postmaster-file.ts'
import { prepareDatabase } from './prepare-database.ts'

/** This process's place in the data folder: the connection that holds its locks, and the server behind it. */
export interface Held {
  readonly holder: Client
  readonly server: Postmaster
  readonly address: Address
}

/** admin_shutdown, crash_shutdown, cannot_connect_now: it has just been ended or begun by somebody else. */
const GOING_DOWN = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'ENOENT', 'EPIPE'])
const PATIENCE_MS = 30_000

/** Starts the server if need be and enters among its users. `former`: where connections of this process expect it. */
export async function enterFolder(cluster: Cluster, alone: boolean, former?: Postmaster): Promise<Held> {
  for (const begin = Date.now(); ; await sleep(50)) {
    try {
      return await takePlace(cluster, alone, await ensureRunning(cluster, former))
    } catch (error) {
      if (!isGoingDown(error) || Date.now() - begin > PATIENCE_MS) throw error
    }
  }
}

async function takePlace(cluster: Cluster, alone: boolean, server: Postmaster): Promise<Held> {
  const address = addressOf(server)
  const holder = await connect(addressFor(address, roles.admin, cluster.passwords.admin, 'postgres'))
  try {
    await holdFolder(holder, cluster.dataDir, alone)
    await whileSettingUp(holder, () => prepareDatabase(holder, address, cluster.passwords))
    return { holder, server, address }
  } catch (error) {
    await holder.end().catch(() => {})
    throw error
  }
}

function isGoingDown(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return GOING_DOWN.has(code ?? '') || /^Connection terminated/.test(message ?? '')
}
