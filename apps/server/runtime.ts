import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { allEntities } from '#apps/contract.ts'
import { placeOf } from '#domains/process/reads.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { domains } from './domains.ts'

/** What this process offers to every request and job. */
export function buildRuntime(given: {
  pool: Pool
  log: Runtime['log']
  files: Runtime['files']
  /** Where links lead that are made here; this machine where nothing is said. */
  baseUrl?: string
  /** Wakes a worker; without it jobs wait for the next sweep. */
  startJob?: Runtime['startJob']
  /** The machine's clock where nothing is said. */
  clock?: Runtime['clock']
}): Runtime {
  return {
    pool: given.pool,
    log: given.log,
    files: given.files,
    baseUrl: (given.baseUrl ?? 'http://localhost:3000').replace(/\/$/, ''),
    clock: given.clock ?? (() => new Date()),
    random: bytes => randomBytes(bytes),
    subscribers: domains.flatMap(domain => domain.subscribers ?? []),
    entities: allEntities,
    placeOf,
    startJob: given.startJob ?? (async () => undefined),
  }
}
