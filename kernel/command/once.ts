import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import type { Context } from './context.ts'

const KEPT_HOURS = 24
const KEY = /^[\w.:-]{1,200}$/

type Answer = { request_hash: string; body: unknown }

/**
 * Does a change at most once for a key, and gives the first answer again to whoever repeats the request. The key's row
 * is written in the change's own transaction: who comes at the same time waits for it to end.
 */
export async function once(
  ctx: Context,
  key: string,
  request: unknown,
  work: (ctx: Context) => Promise<unknown>,
): Promise<unknown> {
  // A key that cannot be kept is refused: left out in silence, the repeated request would be done twice.
  if (!KEY.test(key)) throw refusal(kernelRefusals, 'request.key_unfit')
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  const { workspaceId, personId } = ctx.actor
  await ctx.tx.execute(sql`
    delete from answer where workspace_id = ${workspaceId} and person_id = ${personId}
    and at < ${ctx.now}::timestamptz - make_interval(hours => ${KEPT_HOURS})`)
  const fresh = await ctx.tx.execute(sql`
    insert into answer (workspace_id, person_id, key, request_hash, at)
    values (${workspaceId}, ${personId}, ${key}, ${hash}, ${ctx.now}) on conflict do nothing returning key`)
  if (fresh.rows.length === 0) return firstAnswer(ctx, key, hash)
  const body = await work(ctx)
  await ctx.tx.execute(sql`
    update answer set body = ${JSON.stringify(body ?? null)}::jsonb
    where workspace_id = ${workspaceId} and person_id = ${personId} and key = ${key}`)
  return body
}

async function firstAnswer(ctx: Context, key: string, hash: string): Promise<unknown> {
  const found = await ctx.tx.execute<Answer>(sql`
    select request_hash, body from answer
    where workspace_id = ${ctx.actor.workspaceId} and person_id = ${ctx.actor.personId} and key = ${key}`)
  if (found.rows[0]?.request_hash !== hash) throw refusal(kernelRefusals, 'request.key_reused')
  return found.rows[0].body
}
