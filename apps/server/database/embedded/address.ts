import type { Postmaster } from './postmaster-file.ts'

export const roles = { admin: 'postgres', owner: 'yingce_owner', app: 'yingce_app', database: 'yingce' } as const

export interface Address {
  readonly host: string
  readonly port: number
}

/** Type, not interface: the driver takes it as any of its configurations. */
export function addressOf(server: Postmaster): Address {
  return { host: server.socketFolder || '127.0.0.1', port: server.port }
}

export function addressFor(address: Address, user: string, password: string, database: string = roles.database) {
  return { ...address, user, password, database }
}
