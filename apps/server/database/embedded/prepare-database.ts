import { type Client, escapeLiteral } from 'pg'
import { ensureAppRole } from '../app-role.ts'
import { withConnection } from '../connect.ts'
import { type Address, addressFor, roles } from './address.ts'
import type { Passwords } from './passwords.ts'

/** Makes the database and its two roles, as far as they are missing. The owner is no superuser. */
export async function prepareDatabase(admin: Client, address: Address, passwords: Passwords): Promise<void> {
  if (await exists(admin, 'select 1 from pg_roles where rolname = $1', roles.app)) return
  if (!(await exists(admin, 'select 1 from pg_roles where rolname = $1', roles.owner)))
    await admin.query(`create role ${roles.owner} login createrole password ${escapeLiteral(passwords.owner)}`)
  if (!(await exists(admin, 'select 1 from pg_database where datname = $1', roles.database)))
    await admin.query(`create database ${roles.database} owner ${roles.owner}`)
  await withConnection(addressFor(address, roles.owner, passwords.owner), owner =>
    ensureAppRole(owner, roles.app, passwords.app),
  )
}

async function exists(admin: Client, query: string, name: string): Promise<boolean> {
  const { rowCount } = await admin.query(query, [name])
  return rowCount === 1
}
