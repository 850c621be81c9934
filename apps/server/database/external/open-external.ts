import { createHmac } from 'node:crypto'
import type { PoolConfig } from 'pg'
import type { Config } from '#kernel/config.ts'
import { withSecretKey } from '../../secret-key.ts'
import { ensureAppRole, refuseStrongRole } from '../app-role.ts'
import { withConnection } from '../connect.ts'
import type { Database } from '../database.ts'
import { orConnectionProblem } from './connection-problem.ts'
import { refuseUnfitServer } from './fit-server.ts'
import { withCredentials } from './with-credentials.ts'

/** A PostgreSQL server that someone else runs; several instances may share it. */
export async function openExternal(config: Config, databaseUrl: string): Promise<Database> {
  const owner = { connectionString: databaseUrl }
  const { ownerRole, app } = await prepare(config, owner, databaseUrl).catch(orConnectionProblem('DATABASE_URL', owner))
  const appRole = await withConnection(app, async client => {
    await refuseStrongRole(client, ownerRole)
    return client.user ?? ''
  }).catch(orConnectionProblem(config.databaseAppUrl ? 'DATABASE_APP_URL' : 'SECRET_KEY', app))
  return { kind: 'server', owner, app, appRole, stop: async () => {} }
}

function prepare(config: Config, owner: PoolConfig, url: string): Promise<{ ownerRole: string; app: PoolConfig }> {
  return withConnection(owner, async client => {
    await refuseUnfitServer(client)
    const ownerRole = client.user ?? ''
    if (config.databaseAppUrl) return { ownerRole, app: { connectionString: config.databaseAppUrl } }
    const role = `${client.database}_app`
    const password = sharedPassword(withSecretKey(config).secretKey, role)
    await ensureAppRole(client, role, password)
    return { ownerRole, app: { connectionString: withCredentials(url, role, password) } }
  })
}

/** Instances that share a database share their secret, and so know the app's password without telling each other. */
function sharedPassword(secretKey: string, role: string): string {
  return createHmac('sha256', secretKey).update(`database role ${role}`).digest('base64url')
}
