import { type SQL, sql } from 'drizzle-orm'
import { person } from '#domains/people/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { gateDecision, processContract, project } from '../contract.ts'
import type { FirstStep } from '../first-step.ts'
import type { FirstSteps } from '../shapes/first-steps.ts'
import { knownFirstSteps } from './registry.ts'

const OWN: readonly FirstStep[] = [
  { name: 'people', type: person.type, where: ctx => sql`r.active and r.id <> ${ctx.actor.personId}` },
  { name: 'projects', type: project.type },
  { name: 'submissions', type: gateDecision.type, where: () => sql`r.kind = 'submitted'` },
]

/** Whether there are such records at all: nobody is told to begin what others have begun out of their sight. */
export const readFirstSteps = query(processContract.firstSteps, {
  allow: anyMember,
  run: async ctx => {
    const steps = [...OWN, ...knownFirstSteps()]
    const columns = steps.map(step => sql`${isTaken(ctx, step)} as ${sql.identifier(step.name)}`)
    const { rows } = await ctx.tx.execute<FirstSteps['taken'] & { projectId: string | null }>(
      sql`select ${sql.join(columns, sql`, `)}, ${newestProject(ctx)} as "projectId"`,
    )
    const row = rows[0]
    const taken = (name: keyof FirstSteps['taken']) => row?.[name] === true
    return {
      taken: {
        ...{ people: taken('people'), projects: taken('projects'), aims: taken('aims'), leads: taken('leads') },
        ...{ goals: taken('goals'), submissions: taken('submissions'), ownTask: taken('ownTask') },
      },
      projectId: row?.projectId ?? null,
    }
  },
})

function isTaken(ctx: Context, { type, where }: FirstStep): SQL {
  return sql`exists (select from ${sql.identifier(type)} r
    where r.workspace_id = ${ctx.actor.workspaceId} and r.deleted_at is null ${where ? sql`and ${where(ctx)}` : sql``})`
}

function newestProject(ctx: Context): SQL {
  const mine = Object.keys(ctx.actor.projects)
  return sql`(select id from project where workspace_id = ${ctx.actor.workspaceId} and status = 'active'
    and deleted_at is null and id = any(${sql.param(mine)}::text[]) order by id desc limit 1)`
}
