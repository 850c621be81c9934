import type { Client } from 'pg'

const NOT_ALLOWED = '42501'

/**
 * Drops a database that the owner made. An owner may not end what the server itself does in it (autovacuum), nor, before
 * version 16, the app's last connections; without force the server waits until they are gone.
 */
export async function dropDatabase(owner: Client, name: string): Promise<void> {
  try {
    await owner.query(`drop database ${name} with (force)`)
  } catch (error) {
    if ((error as { code?: string }).code !== NOT_ALLOWED) throw error
    await owner.query(`drop database ${name}`)
  }
}
