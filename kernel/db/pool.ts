import { types as defaults, Pool, type PoolConfig } from 'pg'

const RAW = new Set([defaults.builtins.DATE, defaults.builtins.TIMESTAMP, defaults.builtins.TIMESTAMPTZ])

/** Dates and moments stay text: the driver would make JavaScript dates of them, in the machine's time zone. */
const types = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    RAW.has(oid)
      ? (value: string) => value
      : defaults.getTypeParser(oid, format as 'text')) as typeof defaults.getTypeParser,
}

/** A pool whose connections speak UTC and give up on a statement after a while. */
export function openPool(config: PoolConfig, size = 10): Pool {
  const pool = new Pool({
    ...config,
    max: size,
    types,
    options: '-c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
    application_name: 'yingce',
  })
  // A connection that breaks is replaced by the pool, and the query on it fails; without a listener for those in use
  // and one for the idle ones it would end the process.
  pool.on('connect', client => client.on('error', () => undefined))
  pool.on('error', error => process.stderr.write(`database connection lost: ${error.message}\n`))
  return pool
}
