import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { type personSkill, teamRefusals } from '../../contract.ts'
import { requireInTeam } from './require-in-team.ts'

type PersonSkill = RecordOf<typeof personSkill>
type Wanted = Pick<PersonSkill, 'projectId' | 'personId' | 'skillKey'>

/** Refuses what is recorded of the person already, and whoever takes no part in the project. */
export async function requireNewSkill(ctx: Context, wanted: Wanted, except = ''): Promise<void> {
  const { projectId, personId, skillKey } = wanted
  await requireInTeam(ctx, projectId, [{ personId, field: 'personId' }])
  const { rows } = await ctx.tx.execute<{ person: string; skill: string; level: string }>(sql`
    select p.name as person, s.skill, s.level from person_skill s
      join person p on p.workspace_id = s.workspace_id and p.id = s.person_id
    where s.workspace_id = ${ctx.actor.workspaceId} and s.project_id = ${projectId} and s.person_id = ${personId}
      and s.skill_key = ${skillKey} and s.id <> ${except} and s.deleted_at is null`)
  const [known] = rows
  if (known) throw refusal(teamRefusals, 'person_skill.known', { ...known }, { field: 'skill' })
}
