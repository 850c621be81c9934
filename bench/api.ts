import { type Kind, type Requests, requestsOf } from './lib/api-requests.ts'
import type { Arguments } from './lib/arguments.ts'
import type { Client } from './lib/client.ts'
import { measureAlone, measureTogether } from './lib/measure-requests.ts'
import { type OwnServer, startOwnServer } from './lib/own-server.ts'
import { refuse } from './lib/refuse.ts'
import { seedCustomers } from './lib/seed-customers.ts'
import { seedProject } from './lib/seed-project.ts'
import { openSeeding } from './lib/seeding.ts'
import { countStatements } from './lib/statements.ts'
import { type BenchWorkspace, openWorkspace } from './lib/workspace.ts'

const MEMBER_ROWS = 2_000

/**
 * `api --rows 100000`: how fast the interface answers on many records, as administrator and as a member who sees only
 * their own; on a server of its own, because the records are written beside the interface.
 */
export async function run({ options }: Arguments): Promise<object> {
  if (options.url) refuse('api writes its records beside the interface: it runs on a server of its own, without --url')
  const rows = Number(options.rows ?? 100_000)
  if (!Number.isInteger(rows) || rows < 1) refuse('--rows takes a whole number from 1')
  const server = await startOwnServer()
  try {
    const space = await openWorkspace(server.url, server.setupSecret)
    const member = await space.join('孙伟', '普通成员')
    const project = await seed(server, space, member, rows)
    const administrator = await requestsOf(space.owner, space.at, project)
    const restricted = await requestsOf(member, space.at, project)
    const alone = { administrator: await measureAlone(administrator), member: await measureAlone(restricted) }
    const requests_per_second = await measureTogether(administrator)
    return { rows, ...alone, requests_per_second, queries: await queriesOf(server, administrator) }
  } finally {
    await server.stop()
  }
}

/** Gives the id of the project that is read. */
async function seed(server: OwnServer, space: BenchWorkspace, member: Client, rows: number): Promise<string> {
  const [ownerId, memberId] = [await idOf(space.owner, space), await idOf(member, space)]
  const seeding = await openSeeding(server.dataDir, space.slug)
  try {
    await seedCustomers(seeding, rows, { ownerId, memberId, memberRows: Math.min(MEMBER_ROWS, rows) })
    const project = await seedProject(space, seeding, { ownerId, memberId })
    await seeding.settle()
    return project
  } finally {
    await seeding.close()
  }
}

async function idOf(client: Client, space: BenchWorkspace): Promise<string> {
  return (await client.must<{ person: { id: string } }>('GET', space.at('/me'))).person.id
}

async function queriesOf({ dataDir }: OwnServer, requests: Requests): Promise<Record<Kind, number>> {
  const queries: Partial<Record<Kind, number>> = {}
  for (const [kind, request] of Object.entries(requests))
    queries[kind as Kind] = await countStatements(dataDir, () => request(7))
  return queries as Record<Kind, number>
}
