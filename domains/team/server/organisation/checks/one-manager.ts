import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'

interface Facts {
  /** The active people of the project who hold the role. */
  readonly managers: number
}

/**
 * Has the project one manager, who is still there? `process.roles_filled` asks whether a role is held at all; this one is
 * for gates that ask for exactly one.
 */
export const oneManagerCheck = defineCheck<Record<string, never>, Facts>({
  name: 'team.one_manager',
  label: { zh: '项目经理恰有一人', en: 'Exactly one project manager' },
  notes: {
    none: { zh: '没有在职的项目经理。', en: 'There is no active project manager.' },
    several: { zh: '项目经理不止一人。', en: 'There is more than one project manager.' },
  },
  params: z.strictObject({}),
  reads: [],
  facts: place => sql`(
    select json_build_object('managers', count(*))
    from participant t join person p on p.workspace_id = t.workspace_id and p.id = t.person_id and p.active
    where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and 'project_manager' = any(t.roles))`,
  judge: ({ managers }) => ({
    passed: managers === 1,
    have: managers,
    need: 1,
    ...(managers !== 1 && { note: { code: managers === 0 ? 'none' : 'several', params: {} } }),
    missing: [],
    missingCount: managers === 1 ? 0 : 1,
    where: { path: 'team' },
    seen: [],
  }),
})
