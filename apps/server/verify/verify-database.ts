import type { Client } from 'pg'
import { allEntities } from '#apps/contract.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { faultsOf } from './faults-of.ts'
import { recordSearches } from './record-searches.ts'
import type { Fault, Report } from './report.ts'
import { sumSearches } from './sum-searches.ts'
import { verifyFiles } from './verify-files.ts'
import { verifyTrail } from './verify-trail.ts'

/** Everything that must agree, read at one moment, so that a server at work beside it disturbs nothing. */
export async function verifyDatabase(owner: Client, store: FileStore): Promise<Report> {
  await owner.query('begin isolation level repeatable read read only; set local statement_timeout = 0')
  try {
    const { trails, faults: breaks } = await verifyTrail(owner)
    const faults: Fault[] = [...breaks]
    for (const search of [...recordSearches(allEntities), ...sumSearches])
      faults.push(...(await faultsOf(owner, search)))
    const files = await verifyFiles(owner, store)
    const counts = { ...(await countAll(owner)), files: files.count }
    return { trails, counts, faults: [...faults, ...files.faults] }
  } finally {
    await owner.query('rollback')
  }
}

async function countAll(owner: Client): Promise<Record<string, number>> {
  const { rows } = await owner.query<Record<string, string>>(`
    select (select count(*) from workspace) as workspaces, (select count(*) from record) as records,
      (select count(*) from audit) as trail, (select count(*) from event) as events, (select count(*) from outbox) as waiting`)
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)]))
}
