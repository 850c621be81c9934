import { sql } from 'drizzle-orm'
import type { Runtime } from '../command/context.ts'
import { runAs } from '../command/run.ts'
import { inSystem } from '../db/in-workspace.ts'
import { systemActor } from '../policy/actor.ts'
import { awaits, type DomainEvent } from './event.ts'

const BATCH = 200
/** What a relay took that was killed waits so long for the next one. */
const LEASE_SECONDS = 15
const TRIES_MAX = 10

type Taken = { workspace_id: string; event_id: string }

/**
 * Hands the events of the outbox to the subscribers `after` and tells the open pages of the workspace. Rows are taken
 * with a lease and deleted after success: at least once. Any number of relays may run beside each other.
 */
export async function relayEvents(runtime: Runtime): Promise<number> {
  const taken = await takeSome(runtime)
  const spaces = Map.groupBy(taken, row => row.workspace_id)
  for (const [workspaceId, rows] of spaces) {
    const ids = rows.map(row => row.event_id)
    await relayWorkspace(runtime, workspaceId, ids)
  }
  return taken.length
}

async function takeSome(runtime: Runtime): Promise<Taken[]> {
  const taken = await inSystem(runtime.pool, tx =>
    tx.execute<Taken>(sql`
      update outbox set taken_at = now(), tries = tries + 1
      where (workspace_id, event_id) in (
        select workspace_id, event_id from outbox
        where (taken_at is null or taken_at < now() - make_interval(secs => ${LEASE_SECONDS})) and tries < ${TRIES_MAX}
        order by event_id limit ${BATCH} for update skip locked)
      returning workspace_id, event_id`),
  )
  return taken.rows
}

async function relayWorkspace(runtime: Runtime, workspaceId: string, ids: string[]): Promise<void> {
  const actor = systemActor(workspaceId)
  const events = await runAs(runtime, actor, 'zh', ctx => readEvents(ctx.tx, workspaceId, ids))
  const delivered: string[] = []
  for (const event of events) if (await deliver(runtime, workspaceId, event)) delivered.push(event.id)
  const news = JSON.stringify({ workspaceId, changed: distinctChanges(events) })
  await inSystem(runtime.pool, async tx => {
    await tx.execute(
      sql`delete from outbox where workspace_id = ${workspaceId} and event_id = any(${sql.param(delivered)})`,
    )
    await tx.execute(sql`select pg_notify('yingce_live', ${news})`)
  })
}

async function readEvents(tx: Parameters<Parameters<typeof inSystem>[1]>[0], workspaceId: string, ids: string[]) {
  const found = await tx.execute<Record<string, unknown>>(sql`
    select id, name, record_id as "recordId", record_type as "recordType", project_id as "projectId",
      person_id as "personId", payload
    from event where workspace_id = ${workspaceId} and id = any(${sql.param(ids)}) order by id`)
  return found.rows as unknown as (DomainEvent & { personId: string | null })[]
}

async function deliver(
  runtime: Runtime,
  workspaceId: string,
  event: DomainEvent & { personId: string | null },
): Promise<boolean> {
  const interested = runtime.subscribers.filter(one => one.when === 'after' && awaits(one, event.name))
  try {
    for (const subscriber of interested)
      await runAs(runtime, systemActor(workspaceId, event.personId), 'zh', ctx => subscriber.run(ctx, event))
    return true
  } catch (error) {
    runtime.log({ level: 'error', event: event.name, id: event.id, message: String(error) })
    return false
  }
}

/** A notification holds 8,000 bytes: kinds of records, not the records. */
function distinctChanges(events: readonly DomainEvent[]): { type: string | null; projectId: string | null }[] {
  const kinds = new Map(events.map(event => [`${event.recordType} ${event.projectId}`, event]))
  return [...kinds.values()].slice(0, 80).map(({ recordType, projectId }) => ({ type: recordType, projectId }))
}
