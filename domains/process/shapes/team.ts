import { ROLES } from '@yingce/process/role'
import { z } from 'zod'
import { idSchema } from '#kernel/entity/value-schema.ts'

/** Someone's roles in a project, besides sponsor and project manager, who have fields of their own. */
export const teamEntrySchema = z.strictObject({ personId: idSchema, roles: z.array(z.enum(ROLES)).min(1).max(20) })
export type TeamEntry = z.infer<typeof teamEntrySchema>

export const teamSchema = z.array(teamEntrySchema).max(200)

/** A team without the two leading roles, which have fields of their own. */
export function withoutLeads(team: readonly { personId: string; roles: readonly string[] }[]): TeamEntry[] {
  const others = team.map(({ personId, roles }) => ({
    personId,
    roles: roles.filter(role => role !== 'sponsor' && role !== 'project_manager') as TeamEntry['roles'],
  }))
  return others.filter(({ roles }) => roles.length > 0)
}

export const memberSchema = z.object({
  personId: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  active: z.boolean(),
})
