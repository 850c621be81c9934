import type { Decider } from '@yingce/process/approval'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../contract.ts'
import type { LoadedProject } from './load-project.ts'

/** Who holds which role, and whether a role's only holder may decide on their own submission. */
export interface ApprovalGround {
  readonly holders: readonly Decider[]
  readonly soleHolderAllowed: boolean
}

/** The same from a project that is loaded already. */
export function groundOf({ team, soleHolderAllowed }: LoadedProject): ApprovalGround {
  const present = team.filter(({ active }) => active)
  const holders = present.flatMap(({ personId, roles }) => roles.map(role => ({ personId, role })))
  return { holders, soleHolderAllowed }
}

/** Refused where the record waits for an approval already. */
export async function readGround(ctx: Context, projectId: string | null, subjectId: string): Promise<ApprovalGround> {
  const { workspaceId } = ctx.actor
  const found = await ctx.tx.execute<Record<string, unknown>>(sql`
    select coalesce((w.settings->>'soleHolderAllowed')::boolean, false) as "soleHolderAllowed",
      exists (select from approval a where a.workspace_id = ${workspaceId} and a.subject_id = ${subjectId}
        and a.result = 'pending' and a.deleted_at is null) as pending,
      coalesce((
        select json_agg(json_build_object('personId', t.person_id, 'role', held.role) order by t.person_id)
        from participant t
          join person p on p.workspace_id = t.workspace_id and p.id = t.person_id and p.active,
          unnest(t.roles) held(role)
        where t.workspace_id = ${workspaceId} and t.project_id = ${projectId}), '[]') as holders
    from workspace w where w.id = ${workspaceId}`)
  const row = found.rows[0] as unknown as ApprovalGround & { pending: boolean }
  if (row.pending) throw refusal(processRefusals, 'approval.pending')
  return row
}
