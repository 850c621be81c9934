import { type SQL, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { programmeProject } from '../entities/programme-project.ts'
import type { Filters } from '../shapes/filters.ts'

/** The projects that the person may read, with their standing, for `from`. Names p and s. */
export const STANDING = sql`project p join project_standing s on s.workspace_id = p.workspace_id and s.project_id = p.id`

const LEVELS = { good: 0, attention: 1, risk: 2 } as const

/** What the filters leave of the projects that the person may read: one condition for cards and for counts. */
export function narrowed(ctx: Context, given: Filters): SQL {
  const scope = scopeOf(ctx.actor, project, 'read')
  if (scope.kind === 'none') throw refusal(kernelRefusals, 'right.missing', { reason: scope.reason[ctx.locale] })
  const conditions = [
    sql`p.workspace_id = ${ctx.actor.workspaceId}`,
    sql`p.deleted_at is null`,
    scopeSql(scope, project),
    given.playbook === undefined ? undefined : sql`p.playbook_id = ${given.playbook}`,
    given.managerId === undefined ? undefined : sql`p.manager_id = ${given.managerId}`,
    given.status === undefined ? undefined : sql`p.status = ${given.status}`,
    given.health === undefined ? undefined : sql`s.level = ${LEVELS[given.health]}`,
    given.programmeId === undefined ? undefined : inProgramme(ctx, given.programmeId),
  ]
  return sql.join(
    conditions.filter(condition => condition !== undefined),
    sql` and `,
  )
}

function inProgramme(ctx: Context, programmeId: string): SQL {
  return sql`p.id in (select m.project_id from ${sql.raw(programmeProject.type)} m
    where m.workspace_id = ${ctx.actor.workspaceId} and m.programme_id = ${programmeId} and m.state = 'member'
      and m.deleted_at is null)`
}
