import { diffDays } from '@yingce/scheduling/calendar-date'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { InboxItem, InboxSource } from '#domains/process/reads.ts'
import { tableOf } from '#kernel/db/table.ts'
import { task } from '../contract.ts'

/** A person's open tasks in running projects, the most urgent first. */
export const taskInbox: InboxSource = {
  name: 'tasks',
  label: { zh: '我的任务', en: 'My tasks' },
  count: reader => sql`(
    select count(*) from task t
    join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
    where t.workspace_id = ${reader.workspaceId} and t.owner_id = ${reader.personId}
      and t.state in ('todo', 'doing') and t.deleted_at is null
      and p.status = 'active' and p.iteration = t.iteration and p.deleted_at is null)`,
  items: async (ctx, reader, limit) => {
    const [tasks, projects] = [tableOf(task), tableOf(project)]
    const found = await ctx.tx
      .select({ id: tasks.id, title: tasks.title, finish: tasks.finish, projectId: projects.id, name: projects.name })
      .from(tasks)
      .innerJoin(projects, and(eq(projects.workspaceId, tasks.workspaceId), eq(projects.id, tasks.projectId)))
      .where(
        and(
          eq(tasks.workspaceId, reader.workspaceId),
          eq(tasks.ownerId, reader.personId),
          inArray(tasks.state, ['todo', 'doing']),
          isNull(tasks.deletedAt),
          eq(projects.status, 'active'),
          eq(projects.iteration, tasks.iteration),
          isNull(projects.deletedAt),
        ),
      )
      .orderBy(asc(tasks.finish), asc(tasks.id))
      .limit(limit)
    return found.map(one => asItem(one, reader.today))
  },
}

interface Found {
  readonly id: string
  readonly title: string
  readonly finish: string
  readonly projectId: string
  readonly name: string
}

function asItem(found: Found, today: string): InboxItem {
  const { id, title, finish, projectId, name } = found
  const overdue = Math.max(diffDays(finish, today), 0)
  const path = `/projects/${projectId}/plan/tasks?task=${id}`
  return { id, title, projectId, projectName: name, dueOn: finish, overdue, path }
}
