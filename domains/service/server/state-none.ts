import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { customerImprovement, serviceContract, serviceNone, serviceRefusals, ticket } from '../contract.ts'
import { WHOLE } from './care/plans-of.ts'
import { carePlace } from './care-place.ts'
import { careRecord } from './care-record.ts'

type None = RecordOf<typeof serviceNone>
const TABLES = { tickets: ticket.type, improvements: customerImprovement.type } as const

/** Somebody says that there is none, and why; who says so is the record's author. What comes later counts before it. */
export const stateServiceNone = command(serviceContract.stateServiceNone, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { projectId, about, reason }) => {
    const place = await carePlace(ctx, serviceNone, projectId)
    await takeTurn(ctx, `service none ${projectId}`)
    const count = await countOf(ctx, projectId, about)
    if (count > 0) throw refusal(serviceRefusals, 'service_none.contradicted', { count })
    if (await findNone(ctx, projectId, about)) throw refusal(serviceRefusals, 'service_none.exists')
    return insertRecord(ctx, serviceNone, { ...place, about, reason }, { action: 'none_declared' })
  },
})

/** It does not hold any more, for this reason. */
export const revokeServiceNone = command(serviceContract.revokeServiceNone, {
  allow: whoMay('write', 'service'),
  run: async (ctx, { reason, ...known }) => {
    const record = await careRecord(ctx, serviceNone, known)
    return changeRecord(ctx, serviceNone, record, { deletedAt: ctx.now }, { action: 'revoked', note: reason })
  },
})

/** What was said of a project, where it was. */
export async function findNone(ctx: Context, projectId: string, about: None['about']): Promise<None | null> {
  const all = await recordsInProject(ctx, serviceNone, projectId, WHOLE)
  return all.find(one => one.about === about) ?? null
}

async function countOf(ctx: Context, projectId: string, about: None['about']): Promise<number> {
  const { rows } = await ctx.tx.execute<{ count: number }>(sql`
    select count(*)::int as count from ${sql.identifier(TABLES[about])}
    where workspace_id = ${ctx.actor.workspaceId} and project_id = ${projectId} and deleted_at is null`)
  return rows[0]?.count ?? 0
}
