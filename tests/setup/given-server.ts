import { createHash, randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { ensureAppRole } from '#apps/server/database/app-role.ts'
import { withConnection } from '#apps/server/database/connect.ts'
import type { TestServer } from './postgres.ts'

const APP_ROLE = 'yingce_test_app'

/** A server that is there already. Its owner needs CREATEDB and CREATEROLE, and should not be a superuser. */
export async function givenServer(url: string): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const { host, port, user, password, database } = new Client({ connectionString: url })
  const owner = { host, port, user, password, database }
  const appPassword = createHash('sha256').update(`test role ${url}`).digest('hex')
  await withConnection(owner, client => ensureAppRole(client, APP_ROLE, appPassword))
  return {
    server: {
      owner,
      app: { host, port, user: APP_ROLE, password: appPassword, database },
      appRole: APP_ROLE,
      template: `yingce_template_${randomBytes(4).toString('hex')}`,
    },
    stop: async () => {},
  }
}
