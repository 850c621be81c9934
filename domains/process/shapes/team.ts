import { ROLES } from '@yingce/process/role'
import { z } from 'zod'
import { idSchema } from '#kernel/entity/value-schema.ts'

/** Someone's roles in a project, besides sponsor and project manager, who have fields of their own. */
export const teamEntrySchema = z.strictObject({ personId: idSchema, roles: z.array(z.enum(ROLES)).min(1).max(20) })
export type TeamEntry = z.infer<typeof teamEntrySchema>

export const teamSchema = z.array(teamEntrySchema).max(200)

export const memberSchema = z.object({
  personId: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  active: z.boolean(),
})
