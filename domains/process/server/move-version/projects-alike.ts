import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { MovePreview } from '../../shapes/version-move.ts'
import type { ProjectRecord } from '../load-project.ts'
import { LEADS } from '../require-role.ts'

/** The other running projects on this playbook that the person may take to the same version. */
export async function projectsAlike(
  ctx: Context,
  { id, playbookId }: ProjectRecord,
  versionId: string,
): Promise<MovePreview['alike']> {
  const { workspaceId, personId, isOwner } = ctx.actor
  const { rows } = await ctx.tx.execute<MovePreview['alike'][number]>(sql`
    select p.id, p.version, p.code, p.name, v.number
    from project p join playbook_version v on v.workspace_id = p.workspace_id and v.id = p.playbook_version_id
    where p.workspace_id = ${workspaceId} and p.deleted_at is null and p.status = 'active' and p.id <> ${id}
      and p.playbook_id = ${playbookId} and p.playbook_version_id <> ${versionId}
      and (${isOwner} or exists (
        select from participant t where t.workspace_id = ${workspaceId} and t.project_id = p.id
          and t.person_id = ${personId} and t.roles && ${sql.param(LEADS)}::text[]))
    order by p.code limit 100`)
  return rows
}
