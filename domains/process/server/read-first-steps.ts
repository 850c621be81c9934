import { sql } from 'drizzle-orm'
import { anyMember, query } from '#kernel/command/operation.ts'
import { processContract, project } from '../contract.ts'
import type { FirstStep } from '../first-step.ts'
import { knownFirstSteps } from './registry.ts'

const startProject: FirstStep = { name: 'projects', type: project.type }

/** Whether there are such records at all: nobody is told to begin what others have begun out of their sight. */
export const readFirstSteps = query(processContract.firstSteps, {
  allow: anyMember,
  run: async ctx => {
    const steps = [startProject, ...knownFirstSteps()]
    const found = await ctx.tx.execute<{ type: string }>(sql`
      select t.type from unnest(${sql.param(steps.map(step => step.type))}::text[]) t(type)
      where exists (select from record r
        where r.workspace_id = ${ctx.actor.workspaceId} and r.type = t.type and r.deleted_at is null)`)
    const begun = new Set(found.rows.map(row => row.type))
    const has = (name: FirstStep['name']) => steps.some(step => step.name === name && begun.has(step.type))
    return { aims: has('aims'), leads: has('leads'), projects: has('projects') }
  },
})
