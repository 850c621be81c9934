import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { emit } from '#kernel/event/event.ts'
import type { JobKind } from '#kernel/jobs/job-kind.ts'
import { startJob } from '#kernel/jobs/start-job.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { readForChange } from '#kernel/query/read.ts'
import { customersContract, customersRefusals, lead, leadImport } from '../../contract.ts'

const UNDO_MS = 7 * 86_400_000
const CHUNK = 1000

/** Takes back what an import created and nobody has touched since. */
export const undoImport = command(customersContract.undoImport, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, input) => {
    const record = await readForChange(ctx, leadImport, input.id)
    requireUndoable(ctx, record)
    await refuseSecondUndo(ctx, record)
    const undoJobId = await startJob(ctx, undoLeads.name, { importId: record.id })
    return changeRecord(ctx, leadImport, record, { undoJobId }, { action: 'undo_started' })
  },
})

/** Removes the untouched leads chunk by chunk, and says how many stay. */
export const undoLeads: JobKind = {
  name: 'lead.undo_import',
  run: async work => {
    const importId = String(work.input.importId)
    const untouched = await work.inTransaction(ctx => countLeads(ctx, importId, sql`version = 1`))
    let removed = 0
    for (let last: string | undefined = ''; last !== undefined; ) {
      const after: string = last
      last = await work.inTransaction(async (ctx, mark) => {
        const ids = await removeChunk(ctx, importId, after)
        removed += ids.length
        mark({ done: removed, total: Math.max(removed, untouched) })
        return ids.at(-1)
      })
    }
    return work.inTransaction(ctx => tellKept(ctx, importId))
  },
}

function requireUndoable(ctx: Context, record: RecordOf<typeof leadImport>): void {
  const { state, dryRun } = record
  if (state === 'waiting' || state === 'running') throw refusal(customersRefusals, 'import.still_running')
  if (dryRun || state === 'undone' || !record.created) throw refusal(customersRefusals, 'import.nothing_to_undo')
  const age = Date.parse(ctx.now) - Date.parse(record.createdAt)
  if (age > UNDO_MS) throw refusal(customersRefusals, 'import.undo_too_late')
}

/** An undo that has failed or was cancelled may be started again; one that goes on goes on alone. */
async function refuseSecondUndo(ctx: Context, { undoJobId }: RecordOf<typeof leadImport>): Promise<void> {
  if (!undoJobId) return
  const found = await ctx.tx.execute<{ state: string }>(sql`
    select state from job where workspace_id = ${ctx.actor.workspaceId} and id = ${undoJobId}`)
  const state = found.rows[0]?.state
  if (state === 'queued' || state === 'running') throw refusal(customersRefusals, 'import.undo_running')
}

/** The next leads in the order of their ids. */
async function removeChunk(ctx: Context, importId: string, after: string): Promise<string[]> {
  const { workspaceId, personId } = ctx.actor
  const mine = scopeSql(scopeOf(ctx.actor, lead, 'write'), lead) ?? sql`true`
  const found = await ctx.tx.execute<{ id: string; version: number }>(sql`
    update lead set deleted_at = ${ctx.now}, version = version + 1, updated_at = ${ctx.now}, updated_by = ${personId}
    where workspace_id = ${workspaceId} and id in (
      select id from lead where workspace_id = ${workspaceId} and import_id = ${importId}
        and id > ${after} and deleted_at is null and version = 1 and ${mine} order by id limit ${CHUNK} for update)
    returning id, version`)
  const ids = found.rows.map(row => row.id).sort()
  if (ids.length === 0) return ids
  await ctx.tx.execute(sql`
    update record set deleted_at = ${ctx.now} where workspace_id = ${workspaceId} and id = any(${sql.param(ids)})`)
  for (const { id, version } of found.rows)
    ctx.pending.audit.push({
      ...{ recordId: id, recordType: lead.type, version, action: 'removed', note: null },
      changes: { deletedAt: [null, ctx.now] },
    })
  emit(ctx, 'lead.removed', { recordType: lead.type }, { importId, count: ids.length })
  await ctx.tx.execute(sql`
    update lead_import set removed = coalesce(removed, 0) + ${ids.length}
    where workspace_id = ${workspaceId} and id = ${importId}`)
  return ids
}

async function tellKept(ctx: Context, importId: string): Promise<{ removed: number; kept: number }> {
  const kept = await countLeads(ctx, importId, sql`true`)
  const found = await ctx.tx.execute<{ removed: number; kept: number }>(sql`
    update lead_import set kept = ${kept}, removed = coalesce(removed, 0)
    where workspace_id = ${ctx.actor.workspaceId} and id = ${importId} returning removed, kept`)
  return found.rows[0] ?? { removed: 0, kept }
}

async function countLeads(ctx: Context, importId: string, which: ReturnType<typeof sql>): Promise<number> {
  const found = await ctx.tx.execute<{ count: number }>(sql`
    select count(*)::int as count from lead
    where workspace_id = ${ctx.actor.workspaceId} and import_id = ${importId} and deleted_at is null and ${which}`)
  return found.rows[0]?.count ?? 0
}
