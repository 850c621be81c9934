import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { teamRefusals } from '../../contract.ts'

/** Somebody who is named, and the field that names them. */
export interface Named {
  readonly personId: string
  readonly field: string
}

/** The refusal of somebody who takes no part, by the field that names them. */
type Outside = (person: string, field: string) => Error

/**
 * Refuses whoever takes no part in the project, also for later domains with a refusal of their own. Who is no member of
 * the company is left to the references.
 */
export async function requireInTeam(
  ctx: Context,
  projectId: string,
  named: readonly Named[],
  outsideOf: Outside = notInTeam,
): Promise<void> {
  const ids = named.map(({ personId }) => personId)
  if (ids.length === 0) return
  const { rows } = await ctx.tx.execute<{ id: string; name: string }>(sql`
    select p.id, p.name from person p
    where p.workspace_id = ${ctx.actor.workspaceId} and p.id = any(${sql.param(ids)}) and p.deleted_at is null
      and not exists (select 1 from participant t where t.workspace_id = p.workspace_id
        and t.project_id = ${projectId} and t.person_id = p.id)`)
  const outside = named.find(({ personId }) => rows.some(({ id }) => id === personId))
  if (!outside) return
  throw outsideOf(rows.find(({ id }) => id === outside.personId)?.name ?? '—', outside.field)
}

function notInTeam(person: string, field: string) {
  return refusal(teamRefusals, 'org_unit.not_in_team', { person }, { field })
}
