import type { Pool } from 'pg'
import { demoRefusals } from '#apps/demo-contract.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { DEMO_LOCK } from './find-demo.ts'

/** Does the work while nobody else can do it for the same key; given back by the database when whoever holds it is gone. */
export async function holdDemo<T>(pool: Pool, key: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1::int, hashtext($2)) as free', [DEMO_LOCK, key])
    if (rows[0]?.free !== true) throw refusal(demoRefusals, 'demo.loading')
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1::int, hashtext($2))', [DEMO_LOCK, key]).catch((error: Error) => {
      broken = error
    })
    client.release(broken)
  }
}
