import { sql } from 'drizzle-orm'
import { inWorkspace, type Tx } from '../db/in-workspace.ts'
import { idsInOrder } from '../entity/ids-in-order.ts'
import type { Locale } from '../error/locale.ts'
import { awaits } from '../event/event.ts'
import type { Actor } from '../policy/actor.ts'
import type { Context, Runtime } from './context.ts'
import { dateIn } from './date-in.ts'

const TRIES = 3

/** Runs work as a person inside a workspace: one transaction, with its audit and events, or nothing at all. */
export async function runAs<T>(
  runtime: Runtime,
  actor: Actor & { timeZone?: string },
  locale: Locale,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(runtime, actor, locale, work)
    } catch (error) {
      if (attempt === TRIES || !isRetryable(error)) throw error
    }
  }
}

async function runOnce<T>(
  runtime: Runtime,
  actor: Actor & { timeZone?: string },
  locale: Locale,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const pending: Context['pending'] = { audit: [], events: [], afterCommit: [] }
  const result = await inWorkspace(runtime.pool, actor.workspaceId, async tx => {
    const ctx = contextFor(runtime, actor, locale, tx, pending)
    const answer = await work(ctx)
    await settle(ctx)
    return answer
  })
  for (const effect of pending.afterCommit) await effect()
  return result
}

function contextFor(
  runtime: Runtime,
  actor: Actor & { timeZone?: string },
  locale: Locale,
  tx: Tx,
  pending: Context['pending'],
): Context {
  const moment = runtime.clock()
  return {
    tx,
    actor,
    locale,
    now: moment.toISOString(),
    today: dateIn(moment, actor.timeZone ?? 'Asia/Shanghai'),
    newId: idsInOrder(runtime.clock, runtime.random),
    runtime,
    pending,
  }
}

/** Hands the events to the subscribers inside, which may cause more of them; then writes trail, events and outbox. */
async function settle(ctx: Context): Promise<void> {
  const { audit, events } = ctx.pending
  for (let index = 0; index < events.length; index++) {
    const event = events[index]
    if (!event) continue
    for (const subscriber of ctx.runtime.subscribers)
      if (subscriber.when === 'inside' && awaits(subscriber, event.name)) await subscriber.run(ctx, event)
  }
  if (audit.length + events.length > 0) await writeTrail(ctx)
}

async function writeTrail(ctx: Context): Promise<void> {
  const { workspaceId, personId } = ctx.actor
  const person = personId === '' ? null : personId
  const audit = ctx.pending.audit.map(entry => ({
    id: ctx.newId('aud'),
    record_id: entry.recordId,
    record_type: entry.recordType,
    version: entry.version,
    action: entry.action,
    changes: entry.changes,
    note: entry.note,
  }))
  const events = ctx.pending.events.map(event => ({
    id: event.id,
    name: event.name,
    record_id: event.recordId,
    record_type: event.recordType,
    project_id: event.projectId,
    payload: event.payload,
  }))
  await ctx.tx.execute(sql`
    with trail as (
      insert into audit (workspace_id, id, record_id, record_type, version, person_id, action, changes, note, at)
      select ${workspaceId}, a.id, a.record_id, a.record_type, a.version, ${person}, a.action, a.changes, a.note, ${ctx.now}
      from jsonb_to_recordset(${JSON.stringify(audit)}::jsonb)
        as a(id text, record_id text, record_type text, version int, action text, changes jsonb, note text)
    ), happened as (
      insert into event (workspace_id, id, name, record_id, record_type, project_id, person_id, payload, at)
      select ${workspaceId}, e.id, e.name, e.record_id, e.record_type, e.project_id, ${person}, e.payload, ${ctx.now}
      from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
        as e(id text, name text, record_id text, record_type text, project_id text, payload jsonb)
      returning id
    )
    insert into outbox (workspace_id, event_id) select ${workspaceId}, id from happened`)
}

/** A deadlock or a serialization failure is nobody's fault: the same work may succeed at once. */
function isRetryable(error: unknown): boolean {
  const { code: own, cause } = error as { code?: unknown; cause?: { code?: unknown } }
  const code = cause?.code ?? own
  return code === '40001' || code === '40P01'
}
