import { everyOf } from '@yingce/process/every-of'
import { ROLE_LABELS, ROLES, type Role } from '@yingce/process/role'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '../../check.ts'

interface Facts {
  /** Roles that an active person of the project holds. */
  readonly held: readonly string[]
}

/** Every role that the stage needs is held by somebody who is still there. */
export const rolesFilled = defineCheck<{ roles: Role[] }, Facts>({
  name: 'process.roles_filled',
  label: { zh: '需要的角色都有人担任', en: 'Every role that is needed is filled' },
  notes: { 'role.vacant': { zh: '还没有人担任', en: 'nobody holds it yet' } },
  params: z.strictObject({ roles: z.array(z.enum(ROLES)).min(1) }),
  words: { roles: { options: ROLE_LABELS } },
  reads: [],
  facts: place => sql`(
    select json_build_object('held', coalesce(json_agg(distinct held.role), '[]'))
    from participant t
      join person p on p.workspace_id = t.workspace_id and p.id = t.person_id and p.active,
      unnest(t.roles) held(role)
    where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId})`,
  judge: ({ held }, { roles }) => ({
    ...everyOf(roles, role => (held.includes(role) ? null : vacant(role))),
    where: { path: 'team' },
    seen: [],
  }),
})

function vacant(role: Role) {
  return { label: ROLE_LABELS[role].zh, field: role, why: { code: 'role.vacant', params: { role } } }
}
