import { diffDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'
import type { InboxItem, InboxReader, InboxSource } from '#domains/process/reads.ts'
import type { NamedTask } from '../rules/task-words.ts'
import { nameTasks } from './name-tasks.ts'
import { OPEN_WORK } from './open-work.ts'

/** A person's open tasks in running projects, the most urgent first. */
export const taskInbox: InboxSource = {
  name: 'tasks',
  label: { zh: '我的任务', en: 'My tasks' },
  count: reader => sql`(select count(*) ${waiting(reader)})`,
  items: async (ctx, reader, limit) => {
    const found = await ctx.tx.execute<Record<string, unknown>>(sql`
      select t.id, t.version, t.title, t.stage_key as "stageKey", t.activity_key as "activityKey",
        t.finish::text as finish, p.id as "projectId", p.name, p.playbook_version_id as "playbookVersionId"
      ${waiting(reader)} order by t.finish, t.id limit ${limit}`)
    const named = await nameTasks(ctx, found.rows as unknown as Found[])
    return named.map(one => asItem(one, reader.today))
  },
}

function waiting({ workspaceId, personId }: InboxReader): SQL {
  return sql`from task t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
    where t.workspace_id = ${workspaceId} and t.owner_id = ${personId} and ${OPEN_WORK}
      and p.status = 'active' and p.iteration = t.iteration and p.deleted_at is null`
}

interface Found extends NamedTask {
  readonly id: string
  readonly version: number
  readonly finish: string
  readonly projectId: string
  readonly name: string
  readonly playbookVersionId: string
}

function asItem(found: Found, today: string): InboxItem {
  const { id, version, title, finish, projectId, name } = found
  const overdue = Math.max(diffDays(finish, today), 0)
  const path = `/projects/${projectId}/plan/tasks?task=${id}`
  return { id, version, title, ask: null, projectId, projectName: name, dueOn: finish, overdue, path }
}
