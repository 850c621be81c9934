import { sql } from 'drizzle-orm'
import { task } from '#domains/plan/contract.ts'
import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { type Raci, raciEntry, teamContract } from '../contract.ts'
import { raciTasks } from './raci-tasks.ts'

/** Who is what on which task of the project's present iteration, and the team among whom duties are given. */
export const readRaci = query(teamContract.raci, {
  allow: whoMay('read', 'team'),
  run: async (ctx, { projectId }) => {
    const { iteration } = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, task, projectId)
    requireReadIn(ctx, raciEntry, projectId)
    const { workspaceId } = ctx.actor
    const found = await ctx.tx.execute<Pick<Raci, 'tasks' | 'team'>>(sql`
      select ${raciTasks({ workspaceId, projectId, iteration })} as tasks, (
        select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'active', p.active)
          order by p.name, p.id), '[]')
        from participant m join person p on p.workspace_id = m.workspace_id and p.id = m.person_id
        where m.workspace_id = ${workspaceId} and m.project_id = ${projectId}) as team`)
    const [row = { tasks: [], team: [] }] = found.rows
    return { iteration, ...row }
  },
})
