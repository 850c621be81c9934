import { sql } from 'drizzle-orm'
import { task } from '#domains/plan/contract.ts'
import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { type ActionWithTask, meetingAction, teamContract } from '../../contract.ts'

/** What the meetings of a project (or one of them) gave people to do, with the task of each as it is now. */
export const readProjectActions = query(teamContract.projectActions, {
  allow: whoMay('read', 'team'),
  run: async (ctx, { projectId, meetingId = null }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, task, projectId)
    requireReadIn(ctx, meetingAction, projectId)
    const found = await ctx.tx.execute<Record<string, unknown>>(sql`
      select a.id, a.version, a.meeting_id as "meetingId", a.iteration, a.what, a.due_on::text as "dueOn",
        a.owner_id as "ownerId", json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'state', t.state,
          'finish', t.finish, 'ownerId', t.owner_id, 'doneOn', t.done_on) as task
      from meeting_action a join task t on t.workspace_id = a.workspace_id and t.id = a.task_id
      where a.workspace_id = ${ctx.actor.workspaceId} and a.project_id = ${projectId} and a.deleted_at is null
        and (${meetingId}::text is null or a.meeting_id = ${meetingId})
      order by a.id`)
    return found.rows as unknown as ActionWithTask[]
  },
})
