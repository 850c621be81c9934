import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { raciEntry } from '../contract.ts'

export type RaciEntry = RecordOf<typeof raciEntry>

/** Everybody's duties on a task. */
export async function readDuties(ctx: Context, taskId: string): Promise<RaciEntry[]> {
  const entries = tableOf(raciEntry)
  const found = await ctx.tx
    .select()
    .from(entries)
    .where(and(eq(entries.workspaceId, ctx.actor.workspaceId), eq(entries.taskId, taskId), isNull(entries.deletedAt)))
    .orderBy(asc(entries.id))
  return found as RaciEntry[]
}

export interface Candidate {
  readonly name: string
  readonly inTeam: boolean
}

/** Somebody of the company, and whether they take part in the project. */
export async function readCandidate(ctx: Context, projectId: string, personId: string): Promise<Candidate> {
  const { rows } = await ctx.tx.execute<{ name: string; inTeam: boolean }>(sql`
    select p.name, m.person_id is not null as "inTeam"
    from person p left join participant m on m.workspace_id = p.workspace_id and m.project_id = ${projectId}
      and m.person_id = p.id
    where p.workspace_id = ${ctx.actor.workspaceId} and p.id = ${personId} and p.deleted_at is null`)
  const [found] = rows
  if (!found) throw unknownReference(ctx, 'personId', raciEntry.fields.personId.label)
  return found
}
